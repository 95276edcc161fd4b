package org.amur.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word by which the browser knows the scripts that we wrote into this page: another one for every page. What answers a
 * request of a page's script becomes part of that page, so such a request says the page's word in a header, which no other
 * site can send.
 */
final class Nonce {

    private static final String ATTRIBUTE = Nonce.class.getName();
    private static final String HEADER = "Amur-Nonce";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private Nonce() {
    }

    /** Unpredictable; made when the request first asks. */
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
