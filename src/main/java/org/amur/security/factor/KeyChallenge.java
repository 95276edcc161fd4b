package org.amur.security.factor;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Random challenge that a security key signs. Kept in the session, and used once. */
record KeyChallenge(byte[] bytes) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = KeyChallenge.class.getName();
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Replaces the challenge of the request's session by a new one. */
    static byte[] issue(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        request.getSession().setAttribute(ATTRIBUTE, new KeyChallenge(bytes));
        return bytes.clone();
    }

    /** Removes the challenge of the request's session; empty if there is none. */
    static Optional<byte[]> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<byte[]> issued = Optional.ofNullable((KeyChallenge) session.getAttribute(ATTRIBUTE)).map(KeyChallenge::bytes);
        session.removeAttribute(ATTRIBUTE);
        return issued;
    }
}
