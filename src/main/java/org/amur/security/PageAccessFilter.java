package org.amur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.amur.common.AskedPath;
import org.amur.common.Problem;
import org.amur.common.Texts;

/** Holds {@link PageAccess} at every address: who is not signed in is asked to, who may not is told so. */
public class PageAccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = AskedPath.of(request);
        if (PageAccess.of(path).admits(request)) {
            chain.doFilter(request, response);
        } else if (AskedPath.isForPrograms(path)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            Problem.send(response, Status.UNAUTHORIZED, Texts.get("security.token.needed"));
        } else if (request.getUserPrincipal() != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getHeader("Faces-Request") != null) {
            // A part of a page: amur.js says it, and what was typed stays in the page.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (RequestOrigin.isSafe(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + SignInBacking.PATH + "?to="
                    + URLEncoder.encode(ReturnPath.asked(request), StandardCharsets.UTF_8));
        } else {
            KeptForm.of(request).attachTo(request);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher(SignInBacking.PATH + ".xhtml").forward(new PlainGet(request), response);
        }
    }

    /** Shows the sign-in page as if it had been asked for: Faces must not take what was sent for an answer to it. */
    private static final class PlainGet extends HttpServletRequestWrapper {

        PlainGet(HttpServletRequest sent) {
            super(sent);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
