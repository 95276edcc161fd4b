package org.amur.security.factor;

import java.util.Optional;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Answer of a security key to the challenge of its session.
 *
 * @param response JSON of the browser (WebAuthn, section 5.1)
 */
public record KeyAnswer(RelyingParty party, byte[] challenge, String response) {

    /** Returns the answer that a request carries, and uses up the challenge; empty if there is no challenge or no response. */
    public static Optional<KeyAnswer> of(HttpServletRequest request, String response) {
        return KeyChallenge.take(request).filter(challenge -> response != null)
                .map(challenge -> new KeyAnswer(RelyingParty.of(request), challenge, response));
    }

    /** Returns what the answer has to fit. */
    ServerProperty expected() {
        return ServerProperty.builder()
                .origin(Origin.create(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
