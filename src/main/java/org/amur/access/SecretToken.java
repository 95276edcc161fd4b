package org.amur.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Random token of 256 bits as text for addresses: base64url (RFC 4648, section 5) without padding, 43 characters. */
public final class SecretToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {
    }

    public static String text() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
