package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.amur.jobs.DatabaseClock;
import org.amur.web.NotFoundException;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Page {@code /security/setup?token=}: choice of a password with a one-time link. */
@Named("setup")
@RequestScoped
public class SetupBacking {

    @Inject
    @Param
    private String token;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    private final SetupForm form = new SetupForm();
    private String again;
    private boolean valid;
    private boolean firstAdmin;

    @PostConstruct
    void load() {
        Optional<OneTimeLink> link = token == null ? Optional.empty()
                : accounts.findLink(new Token(token), DatabaseClock.now());
        valid = link.isPresent();
        link.map(OneTimeLink::getAccount).ifPresentOrElse(form::nameAfter, () -> firstAdmin = true);
    }

    public String save() {
        if (again == null || !again.equals(form.getPassword())) {
            Messages.addError("form:again", "{0}", Texts.get("security.password.differs"));
            return null;
        }
        try {
            links.choosePassword(token, form);
            return "/security/sign-in?faces-redirect=true&chosen=true";
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (NotFoundException e) {
            valid = false;
        }
        return null;
    }

    public String getToken() {
        return token;
    }

    /** Tells whether the link is still valid. */
    public boolean isValid() {
        return valid;
    }

    /** Tells whether the account is to be created, too. */
    public boolean isFirstAdmin() {
        return firstAdmin;
    }

    public SetupForm getForm() {
        return form;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
