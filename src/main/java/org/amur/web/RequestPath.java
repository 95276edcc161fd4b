package org.amur.web;

import jakarta.servlet.http.HttpServletRequest;

/** Decoded path of a request from the context root, as the container used it to select the servlet. */
public final class RequestPath {

    /** Prefix of the API, which uses tokens and no session. */
    private static final String PROGRAMS = "/api/";

    private RequestPath() {
    }

    public static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Tells whether the path belongs to the API, which uses tokens and no session. */
    public static boolean isForApi(String path) {
        return path.startsWith(PROGRAMS);
    }
}
