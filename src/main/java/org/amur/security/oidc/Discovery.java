package org.amur.security.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Provider's addresses and keys (OpenID Connect Discovery 1.0). Addresses are fetched again after a few seconds, so that
 * an outage is noticed before a browser is sent there; keys after an hour, or for a new key.
 */
final class Discovery {

    private static final Duration ADDRESSES_VALID = Duration.ofSeconds(10);
    private static final Duration KEYS_VALID = Duration.ofHours(1);

    private final Issuer issuer;
    private final ProviderConnection connection;
    private OIDCProviderMetadata metadata;
    private ProviderException failure;
    private Instant fetched = Instant.MIN;
    private JWKSource<SecurityContext> keys;
    private URI keysAddress;

    Discovery(Issuer issuer, ProviderConnection connection) {
        this.issuer = issuer;
        this.connection = connection;
    }

    /**
     * Returns the addresses. Concurrent callers wait for one request, and share its failure.
     *
     * @throws ProviderException if the provider does not answer
     */
    synchronized OIDCProviderMetadata metadata() throws ProviderException {
        if (Instant.now().isAfter(fetched.plus(ADDRESSES_VALID))) {
            fetch();
            fetched = Instant.now();
        }
        if (failure != null) {
            throw failure;
        }
        return metadata;
    }

    private void fetch() {
        try {
            HTTPResponse response = new OIDCProviderConfigurationRequest(issuer).toHTTPRequest().send(connection);
            response.ensureStatusCode(HTTPResponse.SC_OK);
            OIDCProviderMetadata found = OIDCProviderMetadata.parse(response.getBodyAsJSONObject());
            if (!issuer.equals(found.getIssuer())) {
                throw new ParseException("the issuer is " + found.getIssuer());
            }
            if (Stream.of(found.getAuthorizationEndpointURI(), found.getTokenEndpointURI(), found.getJWKSetURI())
                    .anyMatch(Objects::isNull)) {
                throw new ParseException("an address is missing");
            }
            metadata = found;
            failure = null;
        } catch (IOException | ParseException e) {
            failure = new ProviderException(SignInProblem.UNAVAILABLE, "discovery failed, " + e.getMessage());
        }
    }

    /** Returns the keys, which are fetched at most twice in half a minute, even if tokens name unknown keys. */
    synchronized JWKSource<SecurityContext> keys() throws ProviderException {
        URI address = metadata().getJWKSetURI();
        if (!address.equals(keysAddress)) {
            try {
                keys = JWKSourceBuilder.create(address.toURL(), connection).refreshAheadCache(false)
                        .cache(KEYS_VALID.toMillis(), 2 * ProviderConnection.TIME.toMillis()).build();
            } catch (MalformedURLException e) {
                throw new ProviderException(SignInProblem.UNAVAILABLE, "address of the keys, " + e.getMessage());
            }
            keysAddress = address;
        }
        return keys;
    }
}
