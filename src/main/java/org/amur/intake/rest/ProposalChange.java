package org.amur.intake.rest;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.intake.rest.ArticleProposals.InvolvedActor;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.CountryCode;
import org.amur.text.PartialDate;
import org.amur.web.FormRows;

/**
 * Changed values of a proposal, in the part of its kind; values that are not sent stay as they are.
 *
 * @param proposal    its key
 * @param recordAsNew whether an event, statement or figure becomes a new record, although one states the same
 * @param event       also of a statement
 */
public record ProposalChange(
        @NotNull String proposal,
        Boolean recordAsNew,
        @Valid ActorEntries actor,
        @Valid EventEntries event,
        @Valid FigureEntries figure,
        @Valid SanctionEntries sanction) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONG = 200;
    private static final int DIGITS = 15;
    private static final int DECIMALS = 18;

    /**
     * Values of a new actor.
     *
     * @param sameAs id of a recorded actor that is used instead; null for a new one
     */
    public record ActorEntries(
            @Size(max = LONGEST_NAME) String name, ActorKind kindOfActor, @CountryCode String country, Long sameAs) {
    }

    /** Values of an event or statement. */
    public record EventEntries(
            @Size(max = LONGEST_TITLE) String title,
            EventType type,
            Realis realis,
            PartialDate date,
            @Size(max = LONG) String place,
            @Size(max = FormRows.MAX_ROWS) List<InvolvedActor> participants) {
    }

    /** Values of a figure. */
    public record FigureEntries(
            Reporter reporter,
            @CountryCode String declarant,
            Flow flow,
            Period period,
            @Digits(integer = DIGITS, fraction = DECIMALS) BigDecimal value,
            Scale scale,
            Currency currency,
            @Digits(integer = DIGITS, fraction = DECIMALS) BigDecimal claimedGrowth,
            PartialDate published) {
    }

    /**
     * Values of a sanction.
     *
     * @param measure id; null for a new one with the title and the values that follow
     */
    public record SanctionEntries(
            @Size(max = FormRows.MAX_ROWS) List<InvolvedActor> targets,
            PartialDate date,
            LifeCycleKind dateKind,
            Long measure,
            @Size(max = LONGEST_NAME) String title,
            Long programme,
            MeasureKind kindOfMeasure,
            @Size(max = LONG) String act,
            @Size(max = FormRows.MAX_ROWS) List<@CountryCode String> countries) {
    }
}
