package org.amur.security.oidc;

/** Thrown if single sign-on fails. The message is for the log. */
final class ProviderException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SignInProblem problem;

    ProviderException(SignInProblem problem, String detail) {
        super(problem + ": " + detail);
        this.problem = problem;
    }

    SignInProblem getProblem() {
        return problem;
    }
}
