package org.amur.watch.digest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /feed/confirm?token=} and {@code /feed/unsubscribe?token=}: confirms or unsubscribes on POST only, because
 * mail scanners open links; one-click unsubscription (RFC 8058) posts directly.
 */
@Named("digestLink")
@RequestScoped
public class DigestLinkBacking {

    @Inject
    @Param
    private String token;

    @Inject
    private DigestRepository digests;

    @Inject
    private DigestLinks links;

    @Inject
    private HttpServletRequest request;

    private boolean done;

    @PostConstruct
    void load() {
        if ("POST".equals(request.getMethod()) && "One-Click".equals(Faces.getRequestParameter("List-Unsubscribe"))
                && request.getServletPath().contains("/unsubscribe")) {
            end();
        }
    }

    public String confirm() {
        try {
            links.confirm(secret());
            done = true;
        } catch (NotFoundException e) {
            // The page shows the failure.
        }
        return null;
    }

    public String end() {
        links.end(secret());
        done = true;
        return null;
    }

    private String secret() {
        return token == null ? "" : token;
    }

    public String getToken() {
        return token;
    }

    public boolean isConfirmable() {
        return digests.toConfirm(secret()).isPresent();
    }

    public boolean isEndable() {
        return digests.toEnd(secret()).isPresent();
    }

    /** Returns true if it has just been done. */
    public boolean isDone() {
        return done;
    }
}
