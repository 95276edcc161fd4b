package org.amur.intake.date;

import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Date in a text, with its place.
 *
 * @param date as precise as the text
 * @param rule that read it
 */
public record DateMention(TextSpan span, PartialDate date, DateRule rule) {
}
