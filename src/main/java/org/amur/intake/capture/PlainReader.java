package org.amur.intake.capture;

import org.amur.intake.capture.CaptureException.Reason;

/** Reads an article from a text without markup. */
final class PlainReader {

    /** Texts have at most one control character in so many characters; programs and pictures have more. */
    private static final int CONTROLS = 100;

    private PlainReader() {
    }

    static ArticleDraft read(String text, ArticleDraft draft) throws CaptureException {
        long controls = text.chars().filter(read -> read < ' ' && "\t\n\r\f".indexOf(read) < 0).count();
        if (controls * CONTROLS > text.length()) {
            throw new CaptureException(Reason.UNKNOWN_FORMAT);
        }
        draft.lines(text);
        return draft;
    }
}
