package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amur.web.Texts;
import org.omnifaces.util.Messages;

/** Page {@code /security/sign-in?to=}: sign-in with name and password, then redirect. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

    static final String PATH = "/security/sign-in";

    private static final Logger LOG = Logger.getLogger(SignInBacking.class.getName());

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
    private SecondStep secondStep;

    @Inject
    private SignInCompletion completion;

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

    /** Signs in; returns the view of the second step, if there is one. */
    public String signIn() {
        if (name == null || password == null) {
            // Faces validates only fields that were sent.
            Messages.addGlobalError("{0}", Texts.get("security.signIn.refused"));
            return null;
        }
        SignInOrigin origin = origin();
        if (!origin.known() && !limit.begin(request.getRemoteAddr())) {
            SignInCompletion.count("too many");
            Messages.addGlobalError("{0}", Texts.get("security.signIn.tooMany"));
            return null;
        }
        CredentialValidationResult result = identityStores.validate(new SignInCredential(name, password, origin));
        if (result.getStatus() != Status.VALID) {
            refuse();
            return null;
        }
        if (!origin.known()) {
            limit.succeed(request.getRemoteAddr());
        }
        return goOn(accounts.findByName(result.getCallerPrincipal().getName()).orElseThrow());
    }

    /** Continues with the kept form after single sign-on in another tab. */
    public void resume() {
        if (session.find(request).isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("oidc.resume.not"));
        } else {
            completion.resume();
        }
    }

    private SignInOrigin origin() {
        return accounts.findByName(name).map(account -> devices.originOf(request, account))
                .orElseGet(() -> SignInOrigin.network(request.getRemoteAddr()));
    }

    private String goOn(Account account) {
        Optional<String> next = secondStep.page(account);
        if (next.isPresent()) {
            session.end(request);
            PendingSignIn.begin(request, accounts.findSignedIn(account.getId()).orElseThrow());
        } else {
            completion.complete(account);
        }
        return next.orElse(null);
    }

    private void refuse() {
        SignInCompletion.count("refused");
        // The name field may contain a password by mistake: only a valid name is logged.
        LOG.log(Level.WARNING, "Sign-in refused for {0} from {1}", new Object[] {
                name.matches(Account.NAME_PATTERN) ? name : "an invalid name", request.getRemoteAddr()});
        Messages.addGlobalError("{0}", Texts.get("security.signIn.refused"));
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
