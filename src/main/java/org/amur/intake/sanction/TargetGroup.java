package org.amur.intake.sanction;

import org.amur.intake.text.TextSpan;

/**
 * Targets that a text describes but does not name, such as “12 Chinese companies”.
 *
 * @param country ISO 3166 code; null if not stated
 */
public record TargetGroup(TextSpan span, String country) {
}
