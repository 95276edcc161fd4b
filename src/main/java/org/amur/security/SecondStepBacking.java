package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.security.factor.FactorRepository;
import org.amur.security.factor.FactorState;
import org.amur.security.factor.KeyDialogue;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/code}: the code of the second factor, after the right password. */
@Named("secondStep")
@RequestScoped
public class SecondStepBacking {

    @Inject
    private SecondStep step;

    @Inject
    private SignInCompletion completion;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FactorRepository factors;

    @Inject
    private KeyDialogue keys;

    @Inject
    @Param
    private String answer;

    @NotBlank
    @Size(max = 40)
    private String code;

    private Account account;
    private FactorState state;

    @PostConstruct
    void load() {
        account = PendingSignIn.find(request).flatMap(step::account).orElse(null);
        state = account == null ? null : factors.find(account.getId()).orElse(null);
    }

    /** Signs in with the code; returns the view of the form that was kept, if there is one. */
    public String enter() {
        return end(account != null && step.acceptCode(account, code, request), "security.code.refused");
    }

    /** Signs in with a security key; returns the view of the form that was kept, if there is one. */
    public String useKey() {
        return end(account != null && step.acceptKey(account, answer, request), "security.key.notAccepted");
    }

    private String end(boolean accepted, String refusal) {
        if (accepted) {
            completion.complete(account);
            return SignInBacking.PATH;
        }
        code = null;
        SignInCompletion.count("refused");
        Messages.addGlobalError("{0}", Texts.get(refusal));
        return null;
    }

    /** Tells whether the account has an authenticator app. */
    public boolean isApp() {
        return state != null && state.appSince() != null;
    }

    /** Tells whether the account has a security key. */
    public boolean isKey() {
        return state != null && !state.keys().isEmpty();
    }

    /** Returns what the browser asks of the key, as JSON. */
    public String getOptions() {
        return keys.use(request, account.getId());
    }

    /** Tells whether there is a sign-in to complete. */
    public boolean isPending() {
        return account != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
