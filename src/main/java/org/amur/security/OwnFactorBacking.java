package org.amur.security;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.security.factor.FactorKey;
import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.FactorSetup;
import org.amur.security.factor.FactorState;
import org.amur.security.factor.KeyAnswer;
import org.amur.security.factor.KeyDialogue;
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
    private FactorSetup setup;

    @Inject
    @Param(name = "setup")
    private String carried;

    @Inject
    private OwnFactorService service;

    @Inject
    @Param
    private String answer;

    @Inject
    @Param(name = "selectedKey")
    private List<String> chosen;

    @NotBlank
    @Size(max = 200)
    private String password;

    private FactorState state;
    private boolean keyAvailable;
    private List<String> codes;

    @PostConstruct
    void load() {
        read();
        keyAvailable = key.isAvailable();
        setup.begin(current.getAccount().accountId(), current.getAccount().name(), isPossible() ? carried : null);
    }

    private void read() {
        state = factors.find(current.getAccount().accountId()).orElse(null);
    }

    /** Sets up an authenticator app; the page then shows the recovery codes. */
    public void confirm() {
        show("form", () -> service.addApp(setup, setup.getCode(), password));
    }

    /** Adds a security key; the page then shows the recovery codes, if they are new. */
    public void addKey() {
        Optional<KeyAnswer> given = setup.take(answer);
        if (given.isPresent()) {
            show("key", () -> service.addKey(KeyDialogue.name(setup.getKeyName()), given.get(), password));
        } else {
            Messages.addGlobalError("{0}", Texts.get("security.key.refused"));
        }
    }

    /** Replaces the recovery codes; the page then shows them. */
    public void renew() {
        show(CHANGE, () -> service.renewRecoveryCodes(password));
    }

    private void show(String form, Supplier<List<String>> command) {
        try {
            codes = command.get();
            read();
        } catch (WrongPasswordException e) {
            refusePassword(form);
        } catch (RefusedException e) {
            Refusals.show(e);
        }
    }

    public String remove() {
        return remove(() -> service.remove(password));
    }

    /** Removes the selected security keys. */
    public String removeKeys() {
        return chosen == null ? PATH + "?faces-redirect=true" : remove(() -> service.removeKeys(chosen, password));
    }

    private static String remove(Runnable command) {
        try {
            command.run();
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

    /** Tells whether an authenticator app can be set up: there is none, and there is a key to encrypt it. */
    public boolean isPossible() {
        return keyAvailable && !isDemo() && (state == null || state.appSince() == null);
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

    public FactorSetup getSetup() {
        return setup;
    }

    /** Returns new recovery codes, only in the response to their creation; else null. */
    public List<String> getCodes() {
        return codes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
