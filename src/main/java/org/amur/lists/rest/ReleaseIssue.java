package org.amur.lists.rest;

import org.amur.lists.ReleaseProblem;
import org.amur.lists.read.ProblemKind;

/**
 * Problem of a release as programs read it.
 *
 * @param part its effect; {@code MORE_…} has the number of further ones in {@code line}
 * @param line line number, from 1; 0 for the file as a whole
 */
public record ReleaseIssue(Part part, ProblemKind reason, String text, String file, long line) {

    /** Effect on the release. */
    public enum Part {
        REFUSAL,
        /** Reason why an administrator must approve the release. */
        APPROVAL_REASON,
        SKIPPED,
        WARNING,
        MORE_SKIPPED,
        MORE_WARNINGS;

        private static Part of(ReleaseProblem.Part stored) {
            return switch (stored) {
                case REFUSAL -> REFUSAL;
                case DOUBT -> APPROVAL_REASON;
                case SKIPPED -> SKIPPED;
                case REMARK -> WARNING;
                case MORE_SKIPPED -> MORE_SKIPPED;
                case MORE_REMARKS -> MORE_WARNINGS;
            };
        }
    }

    static ReleaseIssue of(ReleaseProblem problem) {
        return new ReleaseIssue(
                Part.of(problem.getPart()), problem.getReason(), problem.getText(), problem.getFileName(), problem.getLine());
    }
}
