package org.amur.watch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.amur.security.TokenIssuing;
import org.amur.security.TokenPurpose;
import org.amur.settings.PublicAddress;
import org.omnifaces.util.Faces;

/** {@code /feed/watching}: personal feed address for feed readers. */
@Named
@RequestScoped
public class FeedKeyBacking extends TokenIssuing {

    @Override
    protected TokenPurpose purpose() {
        return TokenPurpose.FEED;
    }

    @Override
    protected String page() {
        return "/feed/watching";
    }

    @Override
    protected String shown(String secret) {
        return PublicAddress.base(Faces.getRequest()) + "lists/changes.atom?key=" + secret;
    }
}
