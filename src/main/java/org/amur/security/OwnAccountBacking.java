package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.amur.security.factor.FactorRepository;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.util.Messages;

/** Page {@code /security/account}: the user's own account and password. */
@Named
@RequestScoped
public class OwnAccountBacking {

    @Inject
    private CurrentAccount current;

    @Inject
    private OwnPasswordService service;

    @Inject
    private FactorRepository factors;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SignedInSession session;

    @Inject
    private HttpServletRequest request;

    @NotBlank
    @Size(max = 200)
    private String password;

    @NotBlank
    @Password
    private String chosen;

    private String again;

    private boolean withPassword;

    @PostConstruct
    void load() {
        withPassword = accounts.findCredential(current.getAccount().accountId()).isPresent();
    }

    public String change() {
        if (again == null || !again.equals(chosen)) {
            Messages.addError("form:again", "{0}", Texts.get("security.password.differs"));
            return null;
        }
        try {
            long id = current.getAccount().accountId();
            service.change(password, chosen);
            session.begin(request, id);
            Messages.addFlashGlobalInfo("{0}", Texts.get("security.account.changed"));
            return "/security/account?faces-redirect=true";
        } catch (WrongPasswordException e) {
            Messages.addError("form:password", "{0}", Texts.get("security.account.wrong"));
        } catch (RefusedException e) {
            Refusals.show(e);
        }
        return null;
    }

    /** Tells whether the password can be changed; that of a demo account cannot. */
    public boolean isChangeable() {
        return !DemoAccounts.isDemo(current.getAccount().name());
    }

    /** Tells whether the account has a second factor. */
    public boolean isSecondFactor() {
        return factors.isSetUp(current.getAccount().accountId());
    }

    /** Tells whether the account has a password; one that signs in at a provider has none at first. */
    public boolean isWithPassword() {
        return withPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
