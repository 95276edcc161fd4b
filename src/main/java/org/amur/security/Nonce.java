package org.amur.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CSP nonce of a page, by which the browser recognises its scripts. Responses to Ajax requests become part of the page,
 * so these requests send the page's nonce in a header, which other sites cannot.
 */
final class Nonce {

    private static final String ATTRIBUTE = Nonce.class.getName();
    private static final String HEADER = "Amur-Nonce";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private Nonce() {
    }

    /** Returns the request's nonce; random, created at first use. */
    static String of(ServletRequest request) {
        String nonce = (String) request.getAttribute(ATTRIBUTE);
        if (nonce == null) {
            nonce = ofPage(request).orElseGet(() -> Token.random().text());
            request.setAttribute(ATTRIBUTE, nonce);
        }
        return nonce;
    }

    private static Optional<String> ofPage(ServletRequest request) {
        return Optional.ofNullable(((HttpServletRequest) request).getHeader(HEADER))
                .filter(said -> FORM.matcher(said).matches());
    }
}
