package org.amur.source;

import org.amur.web.Texts;

/**
 * Reliability of a source on the Admiralty scale (NATO STANAG 2511); individual statements have a {@link Credibility}.
 */
public enum Reliability {
    /** Completely reliable. */ A,
    /** Usually reliable. */ B,
    /** Fairly reliable. */ C,
    /** Not usually reliable. */ D,
    /** Unreliable. */ E,
    /** Reliability cannot be judged. */ F;

    /** Returns the text of a full grade, such as {@code B2}. */
    public static String meaning(String grade) {
        return Texts.get("common.grade", grade, Texts.get("source.reliability." + grade.charAt(0)),
                Texts.get("source.credibility." + grade.substring(1)));
    }

    /** Returns the full Admiralty grade, such as {@code B2}. */
    public String grade(Credibility credibility) {
        return name() + credibility.getDigit();
    }
}
