package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page {@code /security/account}: the user's own API token. */
@Named
@RequestScoped
public class OwnTokenBacking extends TokenIssuing {

    @Override
    protected TokenPurpose purpose() {
        return TokenPurpose.API;
    }

    @Override
    protected String page() {
        return "/security/account";
    }

    @Override
    protected String shown(String secret) {
        return secret;
    }
}
