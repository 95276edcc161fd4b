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
 * {@code /feed/confirm?token=} and {@code /feed/unsubscribe?token=}: what the secret of a mail is for. To open the page does
 * nothing yet, for programs look at the links of mails before people do; a mail program's one click (RFC 8058) posts what it
 * means.
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
            // The page says so.
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

    /** Whether it has been done just now. */
    public boolean isDone() {
        return done;
    }
}
