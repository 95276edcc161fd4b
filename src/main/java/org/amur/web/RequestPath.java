package org.amur.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a request asks for, from the context root on, decoded, as the container chose the servlet by it. */
public final class RequestPath {

    /** Where programs ask, by a token and without a session. */
    private static final String PROGRAMS = "/api/";

    private RequestPath() {
    }

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Whether programs ask there, who bring a token and have no session. */
    public static boolean isForPrograms(String path) {
        return path.startsWith(PROGRAMS);
    }
}
