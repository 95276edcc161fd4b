package org.amur.lists.read;

/**
 * Reason for refusal, skipped content or warning in a file.
 *
 * @param line   from 1; 0 for the file as a whole
 * @param detail content of the file, shortened, or the expected content
 */
public record ReadProblem(ProblemKind reason, String file, long line, String detail) {

    private static final int MAX_LENGTH = 160;

    public ReadProblem {
        detail = detail == null ? "" : detail.length() <= MAX_LENGTH ? detail : detail.substring(0, MAX_LENGTH - 1) + "…";
    }
}
