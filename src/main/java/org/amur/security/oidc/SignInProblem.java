package org.amur.security.oidc;

import java.util.Locale;

/** Reason for which single sign-on failed, in the address of the sign-in page; the texts are {@code oidc.problem.…}. */
public enum SignInProblem {
    /** The provider does not answer, or not as it should. */ UNAVAILABLE,
    /** The provider refused, or the user cancelled. */ REFUSED,
    /** The browser did not begin this sign-in, or too long ago. */ EXPIRED,
    /** The answer is forged or of another client. */ INVALID,
    /** Too many failures from the network. */ TOO_MANY,
    /** The claims give no role. */ NO_ROLE,
    /** The account is disabled. */ DISABLED,
    /** Another account has the name. */ NAME_TAKEN;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
