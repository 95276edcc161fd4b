package org.amur.lists.read;

/** Thrown if a file is not valid, so that nothing of it is kept; {@link #getProblem()} states reason and place. */
public final class UnreadableListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;

    public UnreadableListException(ReadProblem problem) {
        this(problem, null);
    }

    UnreadableListException(ReadProblem problem, Throwable cause) {
        super(problem.reason() + " in " + problem.file() + ", line " + problem.line() + ": " + problem.detail(), cause);
        this.problem = problem;
    }

    static UnreadableListException of(ProblemKind reason, String file, long line, String detail) {
        return new UnreadableListException(new ReadProblem(reason, file, line, detail));
    }

    public ReadProblem getProblem() {
        return problem;
    }
}
