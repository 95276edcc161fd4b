package org.amur.common;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Has a form with files read in time ({@link SentBodies}) before anybody asks for it; {@link NulFilter} has read the others. */
public class FormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String MULTIPART = "multipart/form-data";
    /** The servlet's name in web.xml. */
    private static final String PAGES = "faces";

    @Inject
    private transient SentBodies bodies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFormWithFiles(request)) {
            read(request);
        }
        chain.doFilter(request, response);
    }

    /** Only pages take such, as web.xml says; of other addresses no server takes what was sent apart. */
    private static boolean isFormWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                && PAGES.equals(request.getHttpServletMapping().getServletName());
    }

    private void read(HttpServletRequest request) throws IOException, ServletException {
        try {
            bodies.read(request, request::getParts);
        } catch (IllegalStateException e) {
            // So a server says that one of the files, or all of what came, is larger than web.xml allows.
            throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, e);
        }
    }
}
