package org.amur.security;

import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.web.Texts;
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

    @NotBlank
    @Size(max = 40)
    private String code;

    private Account account;

    @PostConstruct
    void load() {
        account = PendingSignIn.find(request).flatMap(step::account).orElse(null);
    }

    /** Signs in with the code; returns the view of the form that was kept, if there is one. */
    public String enter() {
        Optional<Account> accepted = Optional.ofNullable(account).filter(pending -> step.accept(pending, code, request));
        if (accepted.isPresent()) {
            completion.complete(account);
            return SignInBacking.PATH;
        }
        SignInCompletion.count("refused");
        Messages.addGlobalError("{0}", Texts.get("security.code.refused"));
        return null;
    }

    /** Tells whether there is a sign-in to complete. */
    public boolean isPending() {
        return account != null;
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
