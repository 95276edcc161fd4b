package org.amur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.web.InvalidAddress;
import org.amur.web.RequestPath;

/**
 * Filter against cross-site request forgery: refuses changing requests from other sites ({@link RequestOrigin}), and
 * addresses with form fields ({@link FormParameters}). Exempt is {@code /api}, which ignores sessions.
 */
public class CrossSiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Path that requires a secret and is called by mail clients (RFC 8058). */
    private static final String ONE_CLICK = "/feed/unsubscribe";
    private static final Logger LOG = Logger.getLogger(CrossSiteFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (FormParameters.areIn(request.getQueryString())) {
            LOG.log(Level.WARNING, "Refused a {0} whose address has fields of a form, sent by {1}",
                    new Object[] {request.getMethod(), request.getRemoteAddr()});
            InvalidAddress.refuse(request, response);
            return;
        }
        RequestOrigin origin = new RequestOrigin(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
                request.getHeader("Referer"), request.getHeader("Host"));
        String path = RequestPath.of(request);
        boolean byToken = RequestPath.isForApi(path) || ONE_CLICK.equals(path);
        if (RequestOrigin.isSafe(request.getMethod()) || origin.isOurs() || byToken) {
            chain.doFilter(request, response);
        } else {
            LOG.log(Level.WARNING, "Refused a {0} from another site, sent by {1}",
                    new Object[] {request.getMethod(), request.getRemoteAddr()});
            request.setAttribute("crossSite", true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
