package org.amur.security;

import java.util.logging.Level;
import java.util.logging.Logger;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * Last part of signing in, after the password and the second step, if there is one: begins the session and leads to the requested
 * page, or to the form that was submitted after the session had expired.
 */
@Named
@RequestScoped
public class SignInCompletion {

    private static final Logger LOG = Logger.getLogger(SignInCompletion.class.getName());

    @Inject
    @Param
    private String to;

    @Inject
    private KnownDevices devices;

    @Inject
    private SignedInSession session;

    @Inject
    private HttpServletRequest request;

    private PreservedForm kept;
    private boolean done;

    @PostConstruct
    void load() {
        kept = PreservedForm.find(request);
        if (kept != null) {
            to = kept.address();
        } else if (Faces.isPostback() && Faces.getRequestParameter("kept") != null) {
            kept = PreservedForm.of(to, Faces.getRequestParameter("kept"));
        }
    }

    static void count(String outcome) {
        Metrics.counter("amur.sign.ins", "outcome", outcome).increment();
    }

    /** Begins the session. */
    void begin(Account account) {
        count("signed in");
        session.begin(request, account.getId());
        devices.remember(request, Faces.getResponse(), account);
        LOG.log(Level.INFO, "{0} signed in from {1}", new Object[] {account.getName(), request.getRemoteAddr()});
        offerForm();
    }

    private void offerForm() {
        done = true;
        if (isFormKept()) {
            BoundViewState.expect(kept, request.getSession());
        }
    }

    /** Begins the session and redirects, unless the page has to offer the kept form. */
    void complete(Account account) {
        begin(account);
        redirect();
    }

    /** Continues with a session that another tab has begun, like {@link #complete}. */
    void resume() {
        offerForm();
        redirect();
    }

    private void redirect() {
        if (!isFormKept()) {
            Faces.redirect(request.getContextPath() + getTo());
        }
    }

    private boolean isFormKept() {
        return kept != null && kept.whole();
    }

    /** Returns the path and query within the application to open next. */
    public String getTo() {
        return ReturnPath.of(to);
    }

    /** Returns the form submitted after the session expired; null if there is none. */
    public PreservedForm getKept() {
        return kept;
    }

    /** Tells whether the user is signed in and only the kept form remains to be submitted. */
    public boolean isDone() {
        return done;
    }
}
