package org.amur.web;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

import org.amur.web.request.FileTurn;
import org.amur.web.request.RefusedBodyException;
import org.amur.web.request.RequestBodies;

/**
 * Filter that refuses bodies longer than any form with files (by Content-Length) or with a method that has none here, and
 * answers requests whose body was not read completely. Senders receive the response before the connection is closed.
 */
public class SizeFilter extends HttpFilter {

    /** Maximum length of a body; equals {@code max-request-size} in web.xml. */
    public static final long MAX_BYTES = 34_603_008;

    private static final long serialVersionUID = 1L;

    /** Methods with bodies that only programs use. */
    private static final Set<String> OF_API = Set.of("PATCH", "PUT");
    private static final String DELETION = "DELETE";

    @Inject
    private transient RequestBodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!RequestBodies.has(request)) {
            try {
                answerWithoutBody(request, response, chain);
            } finally {
                // A form that has a type but no body takes a turn, too.
                FileTurn.end();
            }
            return;
        }
        RequestBodies.reserve(request, response);
        try {
            answer(request, response, chain);
        } finally {
            FileTurn.end();
            bodies.discard(request);
        }
    }

    /** Faces would answer the methods of programs like GET. */
    private static void answerWithoutBody(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        if ((OF_API.contains(method) || DELETION.equals(method)) && !RequestPath.isForApi(RequestPath.of(request))) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!mayHaveBody(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            pass(request, response, chain);
        }
    }

    private static boolean mayHaveBody(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) || OF_API.contains(request.getMethod()) && RequestPath.isForApi(RequestPath.of(request));
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RefusedBodyException e) {
            refuse(request, response, e.getStatus());
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        response.setStatus(status);
        RequestBodies.closeAfter(request, response);
        boolean busy = status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        if (busy) {
            response.setHeader("Retry-After", Failure.RETRY_AFTER_SECONDS);
        }
        if (RequestPath.isForApi(RequestPath.of(request))) {
            Status refused = Status.fromStatusCode(status);
            ProblemDetail.send(response, refused, ProblemDetail.ofRefusedBody(refused));
        } else if (busy) {
            sendText("error.busy.text", response);
        } else if (request.getUserPrincipal() == null) {
            sendText("error." + status + ".text", response);
        } else {
            show(status, request, response);
        }
    }

    /** Sends plain text instead of a page, because it must be cheap under load. */
    private static void sendText(String key, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(Texts.get(key));
    }

    private static void show(int status, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.getRequestDispatcher("/WEB-INF/errors/" + status + ".xhtml").forward(new BodylessRequest(request), response);
    }
}
