package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amur.settings.SingleSignOn;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** Part of page {@code /security/view?id=}: the user of the single sign-on provider who signs in to an account. */
@Named
@RequestScoped
public class AccountIdentityBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountIdentityService service;

    private AccountIdentity identity;
    private String subject;

    @PostConstruct
    void load() {
        identity = accounts.findIdentity(id).orElse(null);
        subject = identity == null ? null : identity.getSubject();
    }

    public String link() {
        return run(() -> service.link(id, subject), "oidc.linked");
    }

    public String unlink() {
        return run(() -> service.unlink(id), "oidc.unlinked");
    }

    private String run(Runnable command, String done) {
        try {
            command.run();
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
            return null;
        }
        Messages.addFlashGlobalInfo("{0}", Texts.get(done));
        return "/security/view?faces-redirect=true&id=" + id;
    }

    /** Tells whether there is anything to show: single sign-on, or a link from the time when there was. */
    public boolean isShown() {
        return identity != null || SingleSignOn.isOn();
    }

    public boolean isOn() {
        return SingleSignOn.isOn();
    }

    public String getProvider() {
        return SingleSignOn.label();
    }

    /** Returns the user who is linked or asks to be; null without one. */
    public AccountIdentity getIdentity() {
        return identity;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
