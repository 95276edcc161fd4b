package org.amur.security;

import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.security.factor.AppSetup;
import org.amur.security.factor.FactorKey;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.FactorState;
import org.amur.security.factor.QrSymbol;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/factor}: the user's own second factor. */
@Named
@RequestScoped
public class OwnFactorBacking {

    static final String PATH = "/security/factor";

    /** Form of an account with a second factor. */
    private static final String CHANGE = "change";

    @Inject
    private CurrentAccount current;

    @Inject
    private FactorRepository factors;

    @Inject
    private FactorKey key;

    @Inject
    private AppSetup setup;

    @Inject
    @Param(name = "setup")
    private String carried;

    @Inject
    private OwnFactorService service;

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 200)
    private String password;

    private FactorState state;
    private boolean keyAvailable;
    private List<String> codes;

    @PostConstruct
    void load() {
        state = factors.find(current.getAccount().accountId()).orElse(null);
        keyAvailable = key.isAvailable();
        if (isPossible()) {
            setup.begin(current.getAccount().accountId(), carried);
        }
    }

    /** Sets up an authenticator app; the page then shows the recovery codes. */
    public void confirm() {
        show("form", () -> service.setUp(setup, code, password));
    }

    /** Replaces the recovery codes; the page then shows them. */
    public void renew() {
        show(CHANGE, () -> service.renewRecoveryCodes(password));
    }

    private void show(String form, Supplier<List<String>> command) {
        try {
            codes = command.get();
            state = factors.find(current.getAccount().accountId()).orElse(null);
        } catch (WrongPasswordException e) {
            refusePassword(form);
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    public String remove() {
        try {
            service.remove(password);
            Messages.addFlashGlobalInfo("{0}", Texts.get("security.factor.removed"));
            return PATH + "?faces-redirect=true";
        } catch (WrongPasswordException e) {
            refusePassword(CHANGE);
            return null;
        }
    }

    private static void refusePassword(String form) {
        Messages.addError(form + ":password", "{0}", Texts.get("security.account.wrong"));
    }

    /** Tells whether an authenticator app can be set up: there is none, and the operator has set a key. */
    public boolean isPossible() {
        return state == null && keyAvailable && !isDemo();
    }

    public boolean isKeyAvailable() {
        return keyAvailable;
    }

    /** Tells whether it is a demo account, which has none, because others use it, too. */
    public boolean isDemo() {
        return DemoAccounts.isDemo(current.getAccount().name());
    }

    /** Tells whether the user's role needs a second factor. */
    public boolean isRequired() {
        return service.isRequired();
    }

    /** Returns the second factor; null if there is none. */
    public FactorState getState() {
        return state;
    }

    public AppSetup getSetup() {
        return setup;
    }

    public QrSymbol getSymbol() {
        return setup.symbol(current.getAccount().name());
    }

    /** Returns new recovery codes, only in the response to their creation; else null. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
