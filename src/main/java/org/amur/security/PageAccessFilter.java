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
import java.util.Optional;
import org.amur.access.ApiScope;
import org.amur.access.SecurityLog;
import org.amur.web.BodylessRequest;
import org.amur.web.ProblemDetail;
import org.amur.web.RequestPath;
import org.amur.web.Texts;

/** Filter that enforces {@link PageAccess} at every address: redirects to the sign-in page, or answers 403. */
public class PageAccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        Optional<ApiScope> missing = RequestPath.isForApi(path) ? ApiScope.missing(request, path) : Optional.empty();
        if (PageAccess.of(path).admits(request) && missing.isEmpty()) {
            chain.doFilter(request, response);
        } else if (PageAccess.of(path).admits(request)) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + missing.get().code() + "\"");
            ProblemDetail.send(response, Status.FORBIDDEN, Texts.get("security.token.scope.missing", missing.get().code()));
        } else if (RequestPath.isForApi(path)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemDetail.send(response, Status.UNAUTHORIZED, Texts.get("security.token.needed"));
        } else if (request.getUserPrincipal() != null) {
            SecurityLog.refused(request, "Forbidden");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getHeader("Faces-Request") != null) {
            // Ajax request: forms.js shows the message, and the page keeps its entries.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (RequestOrigin.isSafe(request.getMethod())) {
            response.sendRedirect(signIn(request));
        } else if (FormFilter.isOf(request, FormFilter.MULTIPART)) {
            // Redirect instead of a forward: Payara would read the uploaded file to show the page.
            response.sendRedirect(signIn(request) + "&unsent=true");
        } else {
            PreservedForm.of(request).attachTo(request);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            request.getRequestDispatcher(SignInBacking.PATH + ".xhtml").forward(new BodylessRequest(request), response);
        }
    }

    private static String signIn(HttpServletRequest request) {
        return request.getContextPath() + SignInBacking.PATH + "?to="
                + URLEncoder.encode(ReturnPath.asked(request), StandardCharsets.UTF_8);
    }
}
