package org.amur.text;

/**
 * Quotation marks and dashes of which the last byte was dropped. Where quoted words are open, and nothing follows that
 * belongs to them, only a closing quotation mark makes sense; elsewhere the character is lost.
 */
final class ClosingMarks {

    /** Stands for such a character until the text around it is known; no character of Unicode. */
    static final char CUT = '\uFFFE';

    private ClosingMarks() {
    }

    /** Returns a text with the marks that can be inferred and U+FFFD for others. */
    static String inferred(StringBuilder text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char read = text.charAt(i);
            if (read == CUT) {
                text.setCharAt(i, open && isAfterWord(text, i) ? '”' : Mojibake.LOST);
                open = false;
            } else if (read == '“' || read == '”' || read == '\n') {
                open = read == '“';
            }
        }
        return text.toString();
    }

    private static boolean isAfterWord(StringBuilder text, int at) {
        boolean ends = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return ends && text.charAt(at - 1) > ' ';
    }
}
