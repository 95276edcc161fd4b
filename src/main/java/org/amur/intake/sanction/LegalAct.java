package org.amur.intake.sanction;

import org.amur.intake.text.TextSpan;
import org.amur.sanctions.imposition.MeasureKind;

/**
 * Legal act, annex, package or list that a text names.
 *
 * @param name in English, as measures and programmes are recorded: “Executive Order 14024”, “Annex IV”, “Entity List”
 * @param isList true for a list, a package or a law of sanctions, which can only restrict
 * @param authority code of the only authority that has such; null if several do
 * @param kind of the measure; null if it does not tell
 */
public record LegalAct(TextSpan span, String name, boolean isList, String authority, MeasureKind kind) {
}
