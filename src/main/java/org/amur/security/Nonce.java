package org.amur.security;

import jakarta.servlet.ServletRequest;

/** The word by which the browser knows the scripts that we wrote into this page: another one for every request. */
final class Nonce {

    private static final String ATTRIBUTE = Nonce.class.getName();

    private Nonce() {
    }

    /** Unpredictable; made when the request first asks. */
    static String of(ServletRequest request) {
        String nonce = (String) request.getAttribute(ATTRIBUTE);
        if (nonce == null) {
            nonce = Token.random().text();
            request.setAttribute(ATTRIBUTE, nonce);
        }
        return nonce;
    }
}
