package org.amur.security.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sign-in that a browser has begun and not finished: secrets that tie the provider's answer to this browser. The browser
 * keeps it ({@link AttemptCookie}), so that a browser that only begins leaves nothing on the server, and any node can
 * finish it.
 *
 * @param to path to open afterwards; untrusted
 */
record SignInAttempt(State state, Nonce nonce, CodeVerifier verifier, String to) {

    private static final int LONGEST_PATH = 2000;
    private static final Pattern FORM = Pattern.compile("([\\w-]{43})\\.([\\w-]{43})\\.([\\w-]{43})\\.([\\w-]*)");

    /** Begins with fresh secrets of 256 bits; a very long path is replaced by the start page. */
    static SignInAttempt begin(String to) {
        return new SignInAttempt(new State(), new Nonce(), new CodeVerifier(), to.length() > LONGEST_PATH ? "/" : to);
    }

    /** Returns a form for a cookie. */
    String text() {
        return String.join(".", state.getValue(), nonce.getValue(), verifier.getValue(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads the form of a cookie; empty if it has another. */
    static Optional<SignInAttempt> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignInAttempt(new State(parts.group(1)), new Nonce(parts.group(2)),
                    new CodeVerifier(parts.group(3)), new String(Base64.getUrlDecoder().decode(parts.group(4)), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Leaves out the secrets. */
    @Override
    public String toString() {
        return "SignInAttempt[" + to + "]";
    }
}
