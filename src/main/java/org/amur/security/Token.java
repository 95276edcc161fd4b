package org.amur.security;

import org.amur.access.SecretToken;
import org.amur.access.Sha256;

/**
 * A secret in an address: 256 random bits. Kept as its SHA-256 alone, which needs no salt and no slowness, since nobody
 * can guess the bits.
 *
 * @param text base64url (RFC 4648, section 5) without padding
 */
record Token(String text) {

    static Token random() {
        return new Token(SecretToken.text());
    }

    /** 64 hexadecimal digits. */
    String hash() {
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "Token[secret]";
    }
}
