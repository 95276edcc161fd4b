package org.amur.lists.read;

/**
 * Reason for refusal, skipped content or warning in a file.
 *
 * @param line   from 1; 0 for the file as a whole
 * @param detail content of the file, shortened, or the expected content
 */
public record ReadProblem(ReadingProblem reason, String file, long line, String detail) {

    private static final int LONGEST = 160;

    public ReadProblem {
        detail = detail == null ? "" : detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
    }
}
