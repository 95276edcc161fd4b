package org.amur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.amur.access.SecurityLog;
import org.amur.web.BodylessRequest;
import org.amur.web.ProblemDetail;
import org.amur.web.RequestPath;
import org.amur.web.Texts;

/** Holds {@link PageAccess} at every address: who is not signed in is asked to, who may not is told so. */
public class PageAccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (PageAccess.of(path).admits(request)) {
            chain.doFilter(request, response);
        } else if (RequestPath.isForPrograms(path)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemDetail.send(response, Status.UNAUTHORIZED, Texts.get("security.token.needed"));
        } else if (request.getUserPrincipal() != null) {
            SecurityLog.refused(request, "Forbidden");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getHeader("Faces-Request") != null) {
            // A part of a page: amur.js says it, and what was typed stays in the page.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (RequestOrigin.isSafe(request.getMethod())) {
            response.sendRedirect(signIn(request));
        } else if (FormFilter.isOf(request, FormFilter.MULTIPART)) {
            // Not a page of this request: Payara would read the file to show it.
            response.sendRedirect(signIn(request) + "&unsent=true");
        } else {
            KeptForm.of(request).attachTo(request);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher(SignInBacking.PATH + ".xhtml").forward(new BodylessRequest(request), response);
        }
    }

    private static String signIn(HttpServletRequest request) {
        return request.getContextPath() + SignInBacking.PATH + "?to="
                + URLEncoder.encode(ReturnPath.asked(request), StandardCharsets.UTF_8);
    }
}
