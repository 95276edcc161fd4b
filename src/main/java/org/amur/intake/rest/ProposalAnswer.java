package org.amur.intake.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.event.ParticipantRole;
import org.amur.figure.FigureForm;
import org.amur.intake.ActorChoices;
import org.amur.intake.ActorProposal;
import org.amur.intake.ArticleEvidence;
import org.amur.intake.ArticleProposal;
import org.amur.intake.ChosenActor;
import org.amur.intake.EventProposal;
import org.amur.intake.FigureProposal;
import org.amur.intake.ProposalTexts;
import org.amur.intake.ReviewForm;
import org.amur.intake.SanctionProposal;
import org.amur.intake.rest.ArticleProposals.EvidenceJson;
import org.amur.intake.rest.ArticleProposals.InvolvedActor;
import org.amur.intake.rest.ArticleProposals.ProposalJson;
import org.amur.intake.rest.ArticleProposals.ProposedActor;
import org.amur.intake.rest.ArticleProposals.ProposedEvent;
import org.amur.intake.rest.ArticleProposals.ProposedFigure;
import org.amur.intake.rest.ArticleProposals.ProposedSanction;
import org.amur.intake.rest.ArticleProposals.ProposedSource;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.sanctions.programme.ProgrammeRecordKind;
import org.amur.source.SourceDuplicates;
import org.amur.source.SourceForm;
import org.amur.source.SourceRecordKind;
import org.amur.web.Option;
import org.amur.web.ProblemDetail.FieldProblem;

/** Proposals of an article as programs read them. */
@RequestScoped
public class ProposalAnswer {

    private static final String RULE = "intake.rule.";

    @Inject
    private RecordLinks links;

    @Inject
    private SourceDuplicates duplicates;

    ArticleProposals of(ReviewForm review) {
        Actors actors = Actors.of(review);
        return new ArticleProposals(
                review.getProposals().stream().map(each -> json(each, actors)).toList(),
                review.isFull(),
                json(review.getSource()),
                duplicates.sources(review.getSource()).stream()
                        .map(each -> links.of(SourceRecordKind.CODE, each.id(), each.title()))
                        .toList());
    }

    private static ProposedSource json(SourceForm source) {
        return new ProposedSource(
                source.getTitle(),
                source.getPublisher(),
                source.getAuthors(),
                source.getAddress(),
                source.getLanguage(),
                source.getPublished(),
                source.getRetrieved());
    }

    private ProposalJson json(ArticleProposal proposal, Actors actors) {
        return new ProposalJson(
                proposal.getKey(),
                proposal.getKind(),
                proposal.getTitle(),
                proposal.getDecision(),
                proposal.getSpan().start(),
                proposal.getSpan().end(),
                proposal.getRule().substring(RULE.length()).toUpperCase(Locale.ROOT),
                proposal.getRuleWords(),
                proposal.getEvidence().stream().map(ProposalAnswer::json).toList(),
                proposal.refusals("").stream().map(each -> new FieldProblem(each.field(), each.text())).toList(),
                recorded(proposal),
                proposal instanceof FigureProposal figure ? figure.getContradiction() : null,
                proposal instanceof ActorProposal actor ? json(actor) : null,
                proposal instanceof EventProposal event ? json(event, actors) : null,
                proposal instanceof FigureProposal figure ? json(figure.getForm()) : null,
                proposal instanceof SanctionProposal sanction ? json(sanction, actors) : null);
    }

    private static EvidenceJson json(ArticleEvidence evidence) {
        int begin = evidence.span().start();
        return new EvidenceJson(evidence.quotation(), evidence.paragraph(), begin, begin + evidence.quotation().length());
    }

    private List<LinkedRecord> recorded(ArticleProposal proposal) {
        if (proposal instanceof SanctionProposal sanction) {
            return sanction.isMeasureCited()
                    ? List.of(link(MeasureRecordKind.CODE, sanction.getMeasure()))
                    : sanction.getCited().stream().map(each -> link(DesignationRecordKind.CODE, each)).toList();
        }
        if (proposal instanceof ActorProposal actor && actor.getSameAs() != null) {
            return List.of(link(ActorRecordKind.CODE, actor.getSameAs()));
        }
        return proposal.isCitation() ? List.of(link(ProposalTexts.recordedKind(proposal), proposal.getRecorded())) : List.of();
    }

    private LinkedRecord link(String kind, Option record) {
        return record == null ? null : links.of(kind, record.id(), record.label());
    }

    private static ProposedActor json(ActorProposal actor) {
        return new ProposedActor(
                actor.getName(), actor.getKindOfActor(), actor.getCountry(), actor.getOtherNames(), actor.getMentions());
    }

    private static ProposedEvent json(EventProposal event, Actors actors) {
        return new ProposedEvent(
                event.getType(),
                event.getRealis(),
                event.getDate(),
                event.getDated(),
                event.getInferences(),
                event.getPlace(),
                event.chosen().stream().map(each -> actors.involved(each, each.getRole())).toList());
    }

    private static ProposedFigure json(FigureForm figure) {
        return new ProposedFigure(
                figure.getReporter(),
                figure.getDeclarant(),
                figure.getFlow(),
                Objects.toString(figure.getPeriod(), null),
                figure.getValue(),
                figure.getScale(),
                figure.getCurrency(),
                figure.getClaimedGrowth(),
                figure.getPublished());
    }

    private ProposedSanction json(SanctionProposal sanction, Actors actors) {
        return new ProposedSanction(
                sanction.getAction(),
                sanction.getAuthority(),
                sanction.chosen().stream().map(each -> actors.involved(each, null)).toList(),
                sanction.getDescribed(),
                sanction.getDate(),
                sanction.getDateKind(),
                link(MeasureRecordKind.CODE, sanction.getMeasure()),
                link(ProgrammeRecordKind.CODE, sanction.getProgramme()),
                sanction.getKindOfMeasure(),
                sanction.getAct(),
                sanction.getCountries());
    }

    /**
     * Actors of a review.
     *
     * @param added keys of the proposals of new actors, by their choices
     */
    private record Actors(ActorChoices choices, Map<String, String> added) {

        static Actors of(ReviewForm review) {
            return new Actors(review.getActors(), review.getProposals().stream()
                    .filter(ActorProposal.class::isInstance)
                    .map(ActorProposal.class::cast)
                    .collect(Collectors.toMap(ActorProposal::getChoice, ArticleProposal::getKey, (first, second) -> first)));
        }

        InvolvedActor involved(ChosenActor chosen, ParticipantRole role) {
            String key = chosen.getActor();
            return new InvolvedActor(ActorChoices.id(key), added.get(key), choices.name(key), role);
        }
    }
}
