package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Path to open after signing in, restricted to this application. */
public final class ReturnPath {

    private static final String HOME = "/";

    private ReturnPath() {
    }

    /**
     * Returns a safe path.
     *
     * @param asked untrusted path from the context root with its query; may be null
     * @return {@code asked} if it stays within the application, else the start page
     */
    public static String of(String asked) {
        return asked != null && isWithin(asked) ? asked : HOME;
    }

    /** Returns the path and query of a request. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
    }

    private static boolean isWithin(String asked) {
        try {
            URI address = new URI(asked);
            String path = address.getPath();
            // Browsers read a backslash as a slash, and //host as another host.
            return !address.isAbsolute() && !asked.startsWith("//") && path.startsWith("/")
                    && !path.contains("//") && !path.contains("/.") && !path.contains("\\")
                    && !path.startsWith(SignInBacking.PATH) && !path.startsWith("/sign-out")
                    && !path.startsWith("/sign-in/");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
