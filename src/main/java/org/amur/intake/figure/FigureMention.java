package org.amur.intake.figure;

import org.amur.figure.claim.Claim;
import org.amur.intake.text.TextSpan;

/**
 * Amount of trade that a text states.
 *
 * @param span its characters
 * @param sentence that states it
 * @param claim what the claim reader makes of it
 */
public record FigureMention(TextSpan span, TextSpan sentence, Claim claim) {
}
