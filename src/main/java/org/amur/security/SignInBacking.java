package org.amur.security;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Page {@code /security/sign-in?to=}: sign-in with name and password, then redirect. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    static final String PATH = "/security/sign-in";

    private static final Logger LOG = Logger.getLogger(SignInBacking.class.getName());

    @Inject
    @Param
    private String to;

    @Inject
    private IdentityStoreHandler identityStores;

    @Inject
    private AddressLimit limit;

    @Inject
    private KnownDevices devices;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SignedInSession session;

    @Inject
    private DemoAccounts demo;

    @Inject
    private HttpServletRequest request;

    @NotBlank
    @Size(max = Account.NAME_LENGTH)
    private String name;

    @NotBlank
    @Size(max = 200)
    private String password;

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

    public void signIn() {
        SignInOrigin origin = origin();
        if (!origin.known() && !limit.begin(request.getRemoteAddr())) {
            count("too many");
            Messages.addGlobalError("{0}", Texts.get("security.signIn.tooMany"));
            return;
        }
        CredentialValidationResult result = identityStores.validate(new SignInCredential(name, password, origin));
        if (result.getStatus() == Status.VALID) {
            if (!origin.known()) {
                limit.succeed(request.getRemoteAddr());
            }
            goOn(accounts.findByName(result.getCallerPrincipal().getName()).orElseThrow());
        } else {
            refuse();
        }
    }

    /** Continues with the kept form after single sign-on in another tab. */
    public void resume() {
        if (session.find(request).isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("oidc.resume.not"));
        } else {
            open();
        }
    }

    private SignInOrigin origin() {
        return accounts.findByName(name).flatMap(account -> devices.find(request, account)).map(SignInOrigin::device)
                .orElseGet(() -> SignInOrigin.network(request.getRemoteAddr()));
    }

    private static void count(String outcome) {
        Metrics.counter("amur.sign.ins", "outcome", outcome).increment();
    }

    private void goOn(Account account) {
        count("signed in");
        session.begin(request, account.getId());
        devices.remember(request, Faces.getResponse(), account);
        LOG.log(Level.INFO, "{0} signed in from {1}", new Object[] {account.getName(), request.getRemoteAddr()});
        open();
    }

    private void open() {
        done = true;
        if (kept == null || !kept.whole()) {
            Faces.redirect(request.getContextPath() + getTo());
        } else {
            BoundViewState.expect(kept, request.getSession());
        }
    }

    private void refuse() {
        count("refused");
        // The name field may contain a password by mistake: only a valid name is logged.
        LOG.log(Level.WARNING, "Sign-in refused for {0} from {1}", new Object[] {
                name.matches(Account.NAME_PATTERN) ? name : "an invalid name", request.getRemoteAddr()});
        Messages.addGlobalError("{0}", Texts.get("security.signIn.refused"));
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

    public boolean isDemo() {
        return demo.isOpen();
    }

    /** Returns the public demo password. */
    public String getDemoPassword() {
        return DemoAccounts.PASSWORD;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
