package org.amur.security.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cookie with a {@link SignInAttempt}. SameSite is Lax: the provider's answer is a navigation from another site. Over
 * HTTPS the prefix {@code __Host-} prevents other hosts of the domain from planting it (RFC 6265bis, section 4.1.3.2).
 */
final class AttemptCookie {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final String NAME = "amur-sign-in";

    private AttemptCookie() {
    }

    static void set(HttpServletRequest request, HttpServletResponse response, SignInAttempt attempt) {
        add(request, response, attempt.text(), (int) VALID.toSeconds());
    }

    /** Returns the sign-in that this browser has begun, and removes the cookie: each is good for one answer. */
    static Optional<SignInAttempt> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<Cookie> cookie = Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(each -> each.getName().equals(name(request))).findFirst();
        cookie.ifPresent(found -> add(request, response, "", 0));
        return cookie.flatMap(found -> SignInAttempt.parse(found.getValue()));
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return isSecure(request) ? "__Host-" + NAME : NAME;
    }

    private static boolean isSecure(HttpServletRequest request) {
        return request.getServletContext().getSessionCookieConfig().isSecure();
    }
}
