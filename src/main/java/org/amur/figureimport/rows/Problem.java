package org.amur.figureimport.rows;

/**
 * Error or warning about a file.
 *
 * @param line the line of the file, from 1
 * @param column its header, empty for a whole row or file
 * @param text the file's text there, shortened
 * @param detail depends on the reason, such as the expected value; may be empty
 */
public record Problem(long line, String column, Reason reason, String text, String detail) {

    private static final int MAX_LENGTH = 80;

    public Problem {
        text = text.length() <= MAX_LENGTH ? text : text.substring(0, cut(text)) + "…";
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(MAX_LENGTH - 2)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
    }
}
