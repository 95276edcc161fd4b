package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a path of this application, whatever the address that brought the person here says. */
final class ReturnPath {

    private static final String HOME = "/";

    private ReturnPath() {
    }

    /**
     * @param asked a path from the context root on, with its query; may be null or come from a stranger
     * @return {@code asked} if it stays within the application, else the start page
     */
    static String of(String asked) {
        return asked != null && isWithin(asked) ? asked : HOME;
    }

    /** What a request asks for. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
    }

    private static boolean isWithin(String asked) {
        try {
            URI address = new URI(asked);
            String path = address.getPath();
            // A browser reads a backslash as a slash, and //host as another host.
            return !address.isAbsolute() && !asked.startsWith("//") && path.startsWith("/")
                    && !path.contains("//") && !path.contains("/.") && !path.contains("\\")
                    && !path.startsWith(SignInBacking.PATH) && !path.startsWith("/sign-out");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
