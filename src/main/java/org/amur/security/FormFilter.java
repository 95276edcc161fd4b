package org.amur.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amur.web.RequestPath;
import org.amur.web.SizeFilter;
import org.amur.web.request.FileTurn;
import org.amur.web.request.FormParts;
import org.amur.web.request.ParsedForm;
import org.amur.web.request.RequestBodies;

/**
 * Filter that reads forms within the limits of {@link RequestBodies}, after authentication and before anything asks for
 * their fields. Forms that the sender may not submit are not read, except for short ones that can be submitted after
 * signing in ({@link PreservedForm}). Forms with files are received into a file, and answered in turn.
 */
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";
    /** The servlet's name in web.xml. */
    private static final String PAGES = "faces";

    @Inject
    private transient RequestBodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(ParsedForm.forErrorPage(request), response);
        } else if (!RequestBodies.has(request) && request.getContentType() == null) {
            chain.doFilter(request, response);
        } else if (isOf(request, MULTIPART) && PAGES.equals(request.getHttpServletMapping().getServletName()) && admits(request)) {
            readParts(request, response, chain);
        } else {
            readFields(request, response, chain);
        }
    }

    private void readFields(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean read = isOf(request, URL_ENCODED) && "POST".equals(request.getMethod()) && isWanted(request);
        // All but the escapes are ASCII.
        String fields = read ? new String(bodies.read(request, request.getInputStream(), SizeFilter.MAX_BYTES), ISO_8859_1) : "";
        if (!read && isOf(request, URL_ENCODED)) {
            settle(request);
        }
        pass(ParsedForm.of(request, fields, read), response, chain);
    }

    private static void pass(ParsedForm form, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (form.hasNul()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(form, response);
        }
    }

    /** The API has no forms: curl names a file a form unless it is told otherwise. */
    private static boolean isWanted(HttpServletRequest request) {
        return !RequestPath.isForApi(RequestPath.of(request))
                && (admits(request) || request.getUserPrincipal() != null || PreservedForm.isPossible(request));
    }

    private static boolean admits(HttpServletRequest request) {
        return PageAccess.of(RequestPath.of(request)).admits(request);
    }

    /**
     * Lets the server complain once: when asked for a parameter, as Weld does with each form, Payara looks for parts that have
     * been read, and fails if an unread form exceeds its own limit.
     */
    private static void settle(HttpServletRequest request) {
        try {
            request.getParameter("any");
        } catch (RuntimeException expected) {
            // The fields come from the parsed form.
        }
    }

    static boolean isOf(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    private void readParts(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Path file = Files.createTempFile("amur-form", null);
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                bodies.read(request, request.getInputStream(), SizeFilter.MAX_BYTES, to);
            }
            settle(request);
            FileTurn.take(Files.size(file));
            try (FormParts parts = new FormParts(file.toFile(), request.getContentType())) {
                pass(ParsedForm.of(request, parts.getParts()), response, chain);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
