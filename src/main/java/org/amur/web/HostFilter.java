package org.amur.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.amur.access.SecurityLog;
import org.amur.settings.PublicAddress;

/** Filter that refuses requests for another host ({@link PublicAddress}) and makes redirects relative. */
public class HostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Misdirected Request (RFC 9110, section 15.5.20). */
    private static final int MISDIRECTED = 421;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForMonitoring(RequestPath.of(request)) || PublicAddress.accepts(request.getHeader("Host"))) {
            chain.doFilter(request, new RelativeRedirects(response));
            return;
        }
        SecurityLog.refused(request, "Unknown host");
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Texts.get("error.421.text"));
    }

    /** Tells whether load balancers and monitors use the path, which address the node directly. */
    private static boolean isForMonitoring(String path) {
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    /** Sends only the path as {@code Location}; the servers would prefix the header {@code Host}. */
    private static final class RelativeRedirects extends HttpServletResponseWrapper {

        RelativeRedirects(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            setContentLength(0);
            flushBuffer();
        }
    }
}
