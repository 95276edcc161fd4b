package org.amur.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

/** Response to an address with a value that nothing can use. */
public final class InvalidAddress {

    private InvalidAddress() {
    }

    /** Sends a page, or the format that API clients expect. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestPath.isForApi(RequestPath.of(request))) {
            ProblemDetail.send(response, Status.BAD_REQUEST, Texts.get("rest.address"));
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
