package org.amur.lists.read;

/**
 * Something in a file that refuses it, or that was skipped, or that whoever reads it should know.
 *
 * @param line   from 1; 0 if it is about the file as a whole
 * @param detail what the file says there, shortened, or what was expected
 */
public record ReadProblem(ReadingProblem reason, String file, long line, String detail) {

    private static final int LONGEST = 160;

    public ReadProblem {
        detail = detail == null ? "" : detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
    }
}
