package org.amur.figureimport.rows;

/**
 * Something in a file that refuses it, or that the reader should know.
 *
 * @param line   the line of the file, from 1
 * @param column the header of the column, empty for a whole row or file
 * @param text   what the file says there, shortened
 * @param detail what belongs to the reason, such as what was expected; may be empty
 */
public record Problem(long line, String column, Reason reason, String text, String detail) {

    private static final int LONGEST = 80;

    public Problem {
        text = text.length() <= LONGEST ? text : text.substring(0, cut(text)) + "…";
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
}
