package org.amur.security.factor;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.Texts;

/** Requests of a page to the browser: to register a security key, or to use one. Each page has a new challenge. */
@ApplicationScoped
public class KeyDialogue {

    @Inject
    private KeyCeremony ceremony;

    @Inject
    private FactorRepository factors;

    /** Returns the options of a registration as JSON. */
    public String registration(HttpServletRequest request, long accountId, String account) {
        return ceremony.creationOptions(RelyingParty.of(request), KeyChallenge.issue(request), accountId, account, ids(accountId));
    }

    /** Returns the options of a use as JSON. */
    public String use(HttpServletRequest request, long accountId) {
        return ceremony.requestOptions(RelyingParty.of(request), KeyChallenge.issue(request), ids(accountId));
    }

    /** Returns the name of a key; a general one if the user chose none. */
    public static String name(String chosen) {
        return chosen == null ? Texts.get("security.key") : chosen;
    }

    private List<String> ids(long accountId) {
        return factors.keys(accountId).stream().map(SecurityKey::getCredentialId).toList();
    }
}
