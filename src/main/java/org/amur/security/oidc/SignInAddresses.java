package org.amur.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.amur.settings.PublicAddress;

/** Addresses of single sign-on. */
final class SignInAddresses {

    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback";

    private static final String PAGE = "security/sign-in";

    private SignInAddresses() {
    }

    /** Returns the address to which the provider sends its answers, as registered there. */
    static URI callback(HttpServletRequest request) {
        return URI.create(PublicAddress.base(request) + CALLBACK.substring(1));
    }

    /** Returns the address that the provider opens after signing out, as registered there. */
    static URI signedOut(HttpServletRequest request) {
        return URI.create(PublicAddress.base(request) + PAGE + "?out=true");
    }

    /** Returns the address to open if the provider's session cannot be ended. */
    static String signedOutHere(HttpServletRequest request) {
        return request.getContextPath() + "/" + PAGE + "?out=here";
    }

    /** Returns the sign-in page with the reason of a failure. */
    static String failed(HttpServletRequest request, SignInProblem problem, String to) {
        return request.getContextPath() + "/" + PAGE + "?problem=" + problem.parameter() + "&to=" + encode(to);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
