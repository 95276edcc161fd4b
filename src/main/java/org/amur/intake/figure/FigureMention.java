package org.amur.intake.figure;

import org.amur.figure.claim.Claim;
import org.amur.intake.text.TextSpan;

/**
 * Amount that a text states.
 *
 * @param span its characters
 * @param sentence that states it
 * @param claim what the claim reader makes of an amount in yuan or dollars; empty for any other quantity
 * @param quantity its value and unit, for every amount
 * @param planned whether it is a target, plan or forecast, not an observed value
 */
public record FigureMention(TextSpan span, TextSpan sentence, Claim claim, StatedQuantity quantity, boolean planned) {
}
