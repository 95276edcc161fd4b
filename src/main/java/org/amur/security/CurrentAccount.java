package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signed-in account, for views. */
@Named
@RequestScoped
public class CurrentAccount {

    @Inject
    private SignedInSession session;

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return getAccount() != null;
    }

    /** Returns the account; null if there is none. */
    public SignedIn getAccount() {
        return session.find(request).orElse(null);
    }
}
