package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * {@code /security/account}: the token for the programs of whoever is signed in. It is shown once, on the page after it was
 * made.
 */
@Named
@RequestScoped
public class OwnTokenBacking {

    private static final String HERE = "/security/account?faces-redirect=true";
    private static final String SHOWN = "token";

    @Inject
    private OwnTokenService service;

    private AccountToken known;

    @PostConstruct
    void load() {
        known = service.find().orElse(null);
    }

    public String issue() {
        Faces.setFlashAttribute(SHOWN, service.issue());
        return HERE;
    }

    public String revoke() {
        service.revoke();
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.token.revoked"));
        return HERE;
    }

    /** Null if there is none. */
    public AccountToken getKnown() {
        return known;
    }

    /** The token that was made just now; null on every other page. */
    public String getIssued() {
        return Faces.getFlashAttribute(SHOWN);
    }
}
