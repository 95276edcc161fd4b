package org.amur.security.factor;

import java.net.URI;

import com.webauthn4j.data.client.Origin;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.settings.PublicAddress;

/**
 * Application as security keys know it: by its public address.
 *
 * @param id     host
 * @param origin scheme, host and port
 */
public record RelyingParty(String id, String origin) {

    public static RelyingParty of(HttpServletRequest request) {
        URI address = URI.create(PublicAddress.base(request));
        return new RelyingParty(address.getHost(), Origin.create(address.getScheme() + "://" + address.getAuthority()).toString());
    }
}
