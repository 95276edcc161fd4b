package org.amur.trade.imports;

import org.amur.trade.file.Problem;
import org.amur.trade.file.Reason;

/** A problem or remark of a file, for the pages, whose expressions read properties of beans only. */
public final class FileFinding {

    private final Problem problem;

    FileFinding(Problem problem) {
        this.problem = problem;
    }

    public long getLine() {
        return problem.line();
    }

    /** Empty for a whole row or file. */
    public String getColumn() {
        return problem.column();
    }

    public Reason getReason() {
        return problem.reason();
    }

    /** What the file says there, shortened. */
    public String getText() {
        return problem.text();
    }

    public String getDetail() {
        return problem.detail();
    }
}
