package org.amur.web;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.LogContext;

/**
 * Id of each HTTP request, for the log, the response header {@code X-Request-ID} and error pages: the one in the request's header, which
 * the proxy sets, or a random one. A listener, because the servers log exceptions after all filters.
 */
@WebListener
public class RequestId implements ServletRequestListener {

    public static final String HEADER = "X-Request-ID";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final String CONTEXT = ATTRIBUTE + ".context";
    /** Nothing that could be mistaken for another part of a log line. */
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        ServletRequest request = event.getServletRequest();
        String id = of(((HttpServletRequest) request).getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        request.setAttribute(CONTEXT, LogContext.ofRequest(id, request.getRemoteAddr()));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(CONTEXT) instanceof LogContext context) {
            context.end();
        }
    }

    /** Returns the id in the header, if it is valid, otherwise a random one. */
    static String of(String header) {
        return header != null && VALID.matcher(header).matches() ? header : UUID.randomUUID().toString();
    }

    /** Returns the id of a request. */
    public static String of(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
