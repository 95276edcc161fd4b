package org.amur.security.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.HashSet;
import java.util.Set;

/**
 * Validation of ID tokens (OpenID Connect Core 1.0, section 3.1.3.7): signature, issuer, audience, authorized party,
 * times, nonce. Only algorithms with public keys count: neither {@code none} nor those that use the client secret.
 */
final class IdTokens {

    /** Seconds by which the provider's clock may differ. */
    private static final int CLOCK_SKEW = 60;
    private static final Set<JWSAlgorithm> ALGORITHMS = algorithms();

    private final ProviderSettings settings;
    private final Discovery discovery;

    IdTokens(ProviderSettings settings, Discovery discovery) {
        this.settings = settings;
        this.discovery = discovery;
    }

    private static Set<JWSAlgorithm> algorithms() {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        return algorithms;
    }

    /**
     * Returns the claims of a valid token.
     *
     * @param nonce sent with the request
     * @throws ProviderException if the token is not valid, or the keys cannot be fetched
     */
    IDTokenClaimsSet validate(JWT token, Nonce nonce) throws ProviderException {
        IDTokenValidator validator = new IDTokenValidator(settings.issuer(), settings.client(),
                new JWSVerificationKeySelector<>(ALGORITHMS, discovery.keys()), null);
        validator.setMaxClockSkew(CLOCK_SKEW);
        try {
            IDTokenClaimsSet claims = validator.validate(token, nonce);
            refuseAnotherParty(claims);
            return claims;
        } catch (BadJOSEException e) {
            throw new ProviderException(SignInProblem.INVALID, "ID token, " + e.getMessage());
        } catch (JOSEException e) {
            throw new ProviderException(SignInProblem.UNAVAILABLE, "keys, " + e.getMessage());
        }
    }

    /** Refuses a token that was issued to another client, even if it also names this one as audience. */
    private void refuseAnotherParty(IDTokenClaimsSet claims) throws ProviderException {
        AuthorizedParty party = claims.getAuthorizedParty();
        boolean isMissing = party == null && claims.getAudience().size() > 1;
        if (isMissing || party != null && !party.getValue().equals(settings.client().getValue())) {
            throw new ProviderException(SignInProblem.INVALID, "ID token, issued to another client");
        }
    }
}
