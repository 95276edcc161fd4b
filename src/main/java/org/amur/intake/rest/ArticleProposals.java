package org.amur.intake.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ArticleProposal.Kind;
import org.amur.intake.event.Inference;
import org.amur.intake.sanction.SanctionAction;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.PartialDate;
import org.amur.web.ProblemDetail.FieldProblem;

/**
 * Proposals of an article in the order of the text, as programs read them.
 *
 * @param truncated       whether later proposals were left out
 * @param source          source that accepted proposals will cite, as far as the article states it
 * @param recordedSources possible duplicates of the source
 */
public record ArticleProposals(
        List<ProposalJson> proposals, boolean truncated, ProposedSource source, List<LinkedRecord> recordedSources) {

    /** Values of the source, as far as the article states them; a request can send them back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposedSource(
            String title, String publisher, String authors, String address, String language, PartialDate published, LocalDate retrieved) {
    }

    /**
     * Proposal.
     *
     * @param key           refers to it in other requests
     * @param begin         position of the first marked UTF-16 unit in the text of the article
     * @param end           position after the last
     * @param rule          that read it
     * @param ruleWords     that the rule found; null if it needs none
     * @param problems      that prevent accepting it as it is
     * @param recorded      records that state the same, and get a citation instead
     * @param contradiction amount on record that differs; null if there is none
     * @param actor         null unless it is a new actor; likewise {@code event} (also for a statement), {@code figure}, {@code sanction}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalJson(
            String key,
            Kind kind,
            String title,
            Decision decision,
            int begin,
            int end,
            String rule,
            String ruleWords,
            List<EvidenceJson> evidence,
            List<FieldProblem> problems,
            List<LinkedRecord> recorded,
            String contradiction,
            ProposedActor actor,
            ProposedEvent event,
            ProposedFigure figure,
            ProposedSanction sanction) {
    }

    /**
     * Words of the article that support a proposal.
     *
     * @param quotation of a very long sentence, its beginning
     * @param paragraph from 1
     * @param begin     position of the first UTF-16 unit in the text of the article
     * @param end       position after the last of the quotation
     */
    public record EvidenceJson(String quotation, int paragraph, int begin, int end) {
    }

    /** Values of a new actor. */
    public record ProposedActor(String name, ActorKind kindOfActor, String country, List<String> otherNames, int mentions) {
    }

    /**
     * Actor of an event or sanction.
     *
     * @param actor    id of the recorded actor; null for a new one
     * @param proposal key of the proposal of the new actor; null for a recorded one
     * @param role     null for the target of a sanction
     */
    public record InvolvedActor(Long actor, String proposal, String name, ParticipantRole role) {
    }

    /**
     * Values of an event or statement.
     *
     * @param dated      words that give the date; null if none do
     * @param inferences rules that gave what the sentence does not state
     */
    public record ProposedEvent(
            EventType type,
            Realis realis,
            PartialDate date,
            String dated,
            List<Inference> inferences,
            String place,
            List<InvolvedActor> participants) {
    }

    /** Values of a figure. */
    public record ProposedFigure(
            Reporter reporter,
            String declarant,
            Flow flow,
            String period,
            BigDecimal value,
            Scale scale,
            Currency currency,
            BigDecimal claimedGrowth,
            PartialDate published) {
    }

    /**
     * Values of designations under a measure, or of a measure without targets.
     *
     * @param authority as the article names it
     * @param described groups of targets without names
     * @param measure   null for a new measure with the values that follow
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposedSanction(
            SanctionAction action,
            String authority,
            List<InvolvedActor> targets,
            List<String> described,
            PartialDate date,
            LifeCycleKind dateKind,
            LinkedRecord measure,
            LinkedRecord programme,
            MeasureKind kindOfMeasure,
            String act,
            List<String> countries) {
    }
}
