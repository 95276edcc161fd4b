package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who is signed in, for the pages. */
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

    /** Null if nobody is signed in. */
    public SignedIn getAccount() {
        return session.find(request).orElse(null);
    }
}
