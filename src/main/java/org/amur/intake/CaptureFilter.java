package org.amur.intake;

import org.amur.intake.text.TextLanguage;

/** Filter of captures; null does not filter by origin or language. */
public record CaptureFilter(CaptureState state, CaptureOrigin origin, TextLanguage language) {
}
