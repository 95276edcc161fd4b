package org.amur.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import tools.jackson.databind.JsonNode;

import org.amur.figure.FigureForm;
import org.amur.intake.ActorProposal;
import org.amur.intake.ArticleProposal;
import org.amur.intake.ArticleProposal.Kind;
import org.amur.intake.ChosenActor;
import org.amur.intake.ChosenParticipant;
import org.amur.intake.EventProposal;
import org.amur.intake.FigureProposal;
import org.amur.intake.RecordedFacts;
import org.amur.intake.ReviewForm;
import org.amur.intake.SanctionProposal;
import org.amur.intake.rest.ProposalChange.ActorEntries;
import org.amur.intake.rest.ProposalChange.EventEntries;
import org.amur.intake.rest.ProposalChange.FigureEntries;
import org.amur.intake.rest.ProposalChange.SanctionEntries;
import org.amur.rest.ApiResource;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.programme.Programme;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.web.Option;
import org.amur.web.RefusedException;

/** Enters changed values into proposals. Absent fields stay as they are, null removes a value (RFC 7396). */
@RequestScoped
public class ProposalChanges {

    private static final String ACTOR = "actor";
    private static final String EVENT = "event";
    private static final String FIGURE = "figure";
    private static final String SANCTION = "sanction";
    private static final String RECORD_AS_NEW = "recordAsNew";
    private static final Map<Kind, Set<String>> FIELDS = Map.of(
            Kind.ACTOR, Set.of(ACTOR),
            Kind.EVENT, Set.of(EVENT, RECORD_AS_NEW),
            Kind.STATEMENT, Set.of(EVENT, RECORD_AS_NEW),
            Kind.FIGURE, Set.of(FIGURE, RECORD_AS_NEW),
            Kind.SANCTION, Set.of(SANCTION));

    @Inject
    private InvolvedActors actors;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private RecordedFacts facts;

    /**
     * Enters a change.
     *
     * @param sent  fields of the change
     * @param place of the change in the body
     * @throws RefusedException if it does not fit its proposal, or refers to what does not exist
     */
    void enter(ProposalChange change, JsonNode sent, String place, ReviewForm review) {
        ArticleProposal proposal = ProposalKeys.get(review, change.proposal(), place + ".proposal");
        refuseOthers(proposal, sent, place);
        if (change.recordAsNew() != null) {
            proposal.setRecordedAnew(change.recordAsNew());
        }
        if (change.actor() != null) {
            enter(change.actor(), (ActorProposal) proposal, new SentPart(sent, place, ACTOR), review);
        } else if (change.event() != null) {
            enter(change.event(), (EventProposal) proposal, new SentPart(sent, place, EVENT), review);
        } else if (change.figure() != null) {
            enter(change.figure(), (FigureProposal) proposal, new SentPart(sent, place, FIGURE));
        } else if (change.sanction() != null) {
            enter(change.sanction(), (SanctionProposal) proposal, new SentPart(sent, place, SANCTION), review);
        }
    }

    /** Refuses the fields of other kinds. */
    private static void refuseOthers(ArticleProposal proposal, JsonNode sent, String place) {
        sent.propertyNames().stream()
                .filter(field -> !field.equals("proposal") && !FIELDS.get(proposal.getKind()).contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw ProposalKeys.refused(place + "." + field, "intake.api.part", proposal.getKey(), field);
                });
    }

    private static void enter(ActorEntries entries, ActorProposal actor, SentPart sent, ReviewForm review) {
        sent.set("name", entries.name(), actor::setName);
        sent.set("kindOfActor", entries.kindOfActor(), actor::setKindOfActor);
        sent.set("country", entries.country(), actor::setCountry);
        sent.set("sameAs", entries.sameAs(), id ->
                actor.setSameAs(id == null ? null : InvolvedActors.known(id, sent.place("sameAs"), review)));
    }

    private void enter(EventEntries entries, EventProposal event, SentPart sent, ReviewForm review) {
        sent.set("title", entries.title(), event::setTitle);
        sent.set("type", entries.type(), event::setType);
        sent.set("realis", entries.realis(), event::setRealis);
        sent.set("date", entries.date(), event::setDate);
        sent.set("place", entries.place(), event::setPlace);
        sent.set("participants", entries.participants(), all -> {
            List<String> choices = actors.choices(all, sent.place("participants"), review);
            List<ChosenParticipant> participants = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                participants.add(new ChosenParticipant(choices.get(i), all.get(i).role()));
            }
            event.setParticipants(participants);
        });
    }

    private void enter(FigureEntries entries, FigureProposal figure, SentPart sent) {
        FigureForm form = figure.getForm();
        sent.set("reporter", entries.reporter(), form::setReporter);
        sent.set("declarant", entries.declarant(), form::setDeclarant);
        sent.set("flow", entries.flow(), form::setFlow);
        sent.set("period", entries.period(), form::setPeriod);
        sent.set("value", entries.value(), form::setValue);
        sent.set("scale", entries.scale(), form::setScale);
        sent.set("currency", entries.currency(), form::setCurrency);
        sent.set("claimedGrowth", entries.claimedGrowth(), form::setClaimedGrowth);
        sent.set("published", entries.published(), form::setPublished);
        facts.compare(figure);
    }

    private void enter(SanctionEntries entries, SanctionProposal sanction, SentPart sent, ReviewForm review) {
        sent.set("targets", entries.targets(), all ->
                sanction.setTargets(actors.choices(all, sent.place("targets"), review).stream().map(ChosenActor::new).toList()));
        sent.set("date", entries.date(), sanction::setDate);
        sent.set("dateKind", entries.dateKind(), sanction::setDateKind);
        sent.set("measure", entries.measure(), id -> sanction.setMeasure(id == null ? null : measure(id, sent.place("measure"))));
        sent.set("title", entries.title(), sanction::setTitle);
        sent.set("programme", entries.programme(), id -> sanction.setProgramme(id == null ? null : programme(id, sent.place("programme"))));
        sent.set("kindOfMeasure", entries.kindOfMeasure(), sanction::setKindOfMeasure);
        sent.set("act", entries.act(), sanction::setAct);
        sent.set("countries", entries.countries(), sanction::setCountries);
    }

    private Option measure(long id, String field) {
        Measure measure = ApiResource.referring(field, () -> measures.get(id));
        return new Option(id, measure.getTitle(), measure.getAct());
    }

    private Option programme(long id, String field) {
        Programme programme = ApiResource.referring(field, () -> programmes.get(id));
        return new Option(id, programme.getCode(), programme.getName());
    }

    /**
     * Part of a change as it was sent, which tells absent fields from null.
     *
     * @param change with the part
     * @param above  place of the change in the body
     */
    private record SentPart(JsonNode change, String above, String name) {

        <T> void set(String field, T value, Consumer<T> setter) {
            if (change.path(name).has(field)) {
                setter.accept(value);
            }
        }

        String place(String field) {
            return above + "." + name + "." + field;
        }
    }
}
