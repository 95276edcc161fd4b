package org.amur.security;

/** Thrown if a user of a single sign-on provider may not sign in to an account. */
public class ProviderRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Reason. */
    public enum Reason {
        /** The account is disabled. */ DISABLED,
        /** Another account has the name; an administrator may link it. */ NAME_TAKEN
    }

    private final Reason reason;

    ProviderRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason getReason() {
        return reason;
    }
}
