package org.amur.security;

import org.amur.access.SecretToken;
import org.amur.access.Sha256;

/**
 * Secret of 256 random bits in an address. Only its SHA-256 is stored, which needs no salt or stretching, because the
 * bits cannot be guessed.
 *
 * @param text base64url (RFC 4648, section 5) without padding
 */
record Token(String text) {

    static Token random() {
        return new Token(SecretToken.text());
    }

    /** Returns the hash, 64 hexadecimal digits. */
    String hash() {
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "Token[secret]";
    }
}
