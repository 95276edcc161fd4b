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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.access.Caller;
import org.amur.security.factor.AppSetup;
import org.amur.security.factor.FactorKey;
import org.amur.security.factor.KeyAnswer;
import org.amur.security.factor.KeyDialogue;
import org.amur.security.factor.QrSymbol;
import org.amur.security.factor.SecondFactors;
import org.amur.security.factor.SecurityKey;
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
    private AppSetup setup;

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
    private KeyDialogue keys;

    @Inject
    @Param
    private String answer;

    @NotBlank
    @Size(max = 20)
    private String code;

    @Size(max = SecurityKey.NAME_LENGTH)
    private String keyName;

    private Account account;
    private List<String> codes;
    private boolean possible;

    @PostConstruct
    void load() {
        account = PendingSignIn.find(request).flatMap(step::account).orElse(null);
        possible = account != null && key.isAvailable();
        if (possible) {
            setup.begin(account.getId(), carried);
        }
    }

    /** Sets up the authenticator app and begins the session; the page then shows the recovery codes. */
    public void confirm() {
        OptionalLong confirmed = possible ? setup.confirm(code) : OptionalLong.empty();
        if (confirmed.isEmpty()) {
            Messages.addError("form:code", "{0}", Texts.get("security.factor.code.wrong"));
        } else {
            enrol(factors -> factors.addApp(account.getId(), setup.getSecret(), confirmed.getAsLong()));
        }
    }

    /** Registers the security key and begins the session; the page then shows the recovery codes. */
    public void addKey() {
        Optional<KeyAnswer> given = account == null ? Optional.empty() : KeyAnswer.of(request, answer);
        if (given.isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("security.key.refused"));
        } else {
            enrol(factors -> factors.addKey(account.getId(), KeyDialogue.name(keyName), given.get()));
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

    /** Returns what the browser asks of a new key, as JSON. */
    public String getOptions() {
        return keys.registration(request, account.getId(), account.getName());
    }

    public String getKeyName() {
        return keyName;
    }

    public void setKeyName(String keyName) {
        this.keyName = keyName;
    }

    /** Tells whether there is a sign-in to complete. */
    public boolean isPending() {
        return account != null;
    }

    /** Tells whether an authenticator app can be set up: the operator has set a key. */
    public boolean isPossible() {
        return possible;
    }

    public AppSetup getSetup() {
        return setup;
    }

    public QrSymbol getSymbol() {
        return setup.symbol(account.getName());
    }

    /** Returns the recovery codes; null before the app is set up. */
    public List<String> getCodes() {
        return codes;
    }

    public String getTo() {
        return completion.getTo();
    }

    /** Returns the form submitted after the session expired; null if there is none. */
    public PreservedForm getKept() {
        return completion.getKept();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
