package org.amur.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Text with the answers that an annotator gave by hand. Positions are UTF-16 units, as in the contract of the readers.
 */
record AnswerKey(
        String name,
        ArticleText text,
        List<KeyActor> actors,
        List<KeyEvent> events,
        List<KeyFigure> figures,
        List<KeyQuote> quotes) {

    /** Tells whether the readers may be tuned on this text; the name alone decides. */
    boolean isForTuning() {
        return (name.hashCode() >>> 16) % 2 == 1;
    }

    /**
     * Actor of the text.
     *
     * @param name canonical, in English
     * @param optional whether it counts neither as missed nor as wrong
     */
    record KeyActor(String name, boolean optional, List<KeyMention> mentions) {
    }

    /**
     * Place that mentions an actor.
     *
     * @param nested inside a longer mention of another actor: counts neither as missed nor as wrong
     * @param compound whether the words mention other actors as well
     */
    record KeyMention(TextSpan span, boolean nested, boolean compound, boolean name) {
    }

    /**
     * Event of the text.
     *
     * @param types all types that are right
     * @param dates all dates that are right; empty if the event cannot be dated
     * @param dated words that give the date
     * @param participants canonical names of those that the text names
     */
    record KeyEvent(String label, Set<String> types, List<PartialDate> dates, List<TextSpan> dated, List<String> participants,
            List<TextSpan> sentences, boolean optional) {
    }

    /**
     * Amount of the text.
     *
     * @param currency ISO 4217 code; null for other quantities
     * @param growth span of its rate of growth; null without one
     */
    record KeyFigure(TextSpan span, BigDecimal value, String currency, PartialDate period, TextSpan growth, boolean optional) {
    }

    /**
     * Words that somebody said.
     *
     * @param speakers canonical names; empty if the text has none
     */
    record KeyQuote(TextSpan span, List<String> speakers, boolean direct, boolean optional) {
    }
}
