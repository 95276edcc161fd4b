package org.amur.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.amur.settings.EmbeddingHosts;
import org.amur.settings.SingleSignOn;
import org.amur.web.RequestId;
import org.amur.web.RequestPath;

/** Filter that sets security headers as strict as the pages permit, and the id of the request. */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final long YEAR_SECONDS = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean embedded = PageAccess.isEmbedded(RequestPath.of(request));
        response.setHeader("Content-Security-Policy", policy(Nonce.of(request), embedded
                ? String.join(" ", EmbeddingHosts.all()) : "'none'"));
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!embedded) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        // With "no-referrer", browsers send "Origin: null", which CrossSiteFilter refuses.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR_SECONDS);
        }
        if (!request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static String policy(String nonce, String ancestors) {
        return String.join("; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self'",
                // PrimeFaces' markup has style attributes; they cannot run scripts.
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data:",
                "object-src 'none'",
                "base-uri 'none'",
                // Signing out is a form that ends at the provider of single sign-on.
                "form-action 'self'" + SingleSignOn.origin().map(" "::concat).orElse(""),
                "frame-ancestors " + ancestors);
    }
}
