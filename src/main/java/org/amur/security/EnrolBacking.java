package org.amur.security;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.access.Caller;
import org.amur.security.factor.FactorKey;
import org.amur.security.factor.FactorSetup;
import org.amur.security.factor.KeyAnswer;
import org.amur.security.factor.KeyDialogue;
import org.amur.security.factor.SecondFactors;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/enrol}: set-up of the second factor that the account's role needs, after the right password. */
@Named("enrol")
@RequestScoped
public class EnrolBacking {

    @Inject
    private SecondStep step;

    @Inject
    private FactorKey key;

    @Inject
    private FactorSetup setup;

    @Inject
    @Param(name = "setup")
    private String carried;

    @Inject
    private FactorChanges changes;

    @Inject
    private SignInCompletion completion;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private String answer;

    private Account account;
    private List<String> codes;
    private boolean possible;

    @PostConstruct
    void load() {
        account = PendingSignIn.find(request).flatMap(step::account).orElse(null);
        possible = account != null && key.isAvailable();
        if (account != null) {
            setup.begin(account.getId(), account.getName(), possible ? carried : null);
        }
    }

    /** Sets up the authenticator app and begins the session; the page then shows the recovery codes. */
    public void confirm() {
        OptionalLong confirmed = possible ? setup.confirm(setup.getCode()) : OptionalLong.empty();
        if (confirmed.isEmpty()) {
            Messages.addError("form:code", "{0}", Texts.get("security.factor.code.wrong"));
        } else {
            enrol(factors -> factors.addApp(account.getId(), setup.getSecret(), confirmed.getAsLong()));
        }
    }

    /** Registers the security key and begins the session; the page then shows the recovery codes. */
    public void addKey() {
        Optional<KeyAnswer> given = account == null ? Optional.empty() : setup.take(answer);
        if (given.isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("security.key.refused"));
        } else {
            enrol(factors -> factors.addKey(account.getId(), KeyDialogue.name(setup.getKeyName()), given.get()));
        }
    }

    private void enrol(Consumer<SecondFactors> addition) {
        try {
            caller.actAs(account.getName(), Set.of(), () -> codes = changes.enrol(account.getId(), addition));
            completion.begin(account);
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    /** Tells whether there is a sign-in to complete. */
    public boolean isPending() {
        return account != null;
    }

    /** Tells whether an authenticator app can be set up: the operator has set a key. */
    public boolean isPossible() {
        return possible;
    }

    public FactorSetup getSetup() {
        return setup;
    }

    /** Returns the recovery codes; null before the app is set up. */
    public List<String> getCodes() {
        return codes;
    }
}
