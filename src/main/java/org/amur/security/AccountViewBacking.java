package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.amur.history.RecordView;
import org.amur.security.factor.FactorState;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.util.Messages;

/** Page {@code /security/view?id=}: an account, the state of its sign-in, and its latest changes. */
@Named
@RequestScoped
public class AccountViewBacking extends RecordView {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountService service;

    @Inject
    private AccountErasureService erasure;

    private Account account;
    private Optional<AccountCredential> credential;
    private List<AccessToken> tokens;
    private OffsetDateTime lockedUntil;
    private FactorState factor;
    private String confirmed;

    @Override
    protected String kind() {
        return AccountRecordKind.CODE;
    }

    @Override
    protected void read(long id) {
        account = accounts.get(id);
        credential = accounts.findCredential(id);
        lockedUntil = accounts.findLockedUntil(id, credential).orElse(null);
        tokens = service.tokens(id);
        factor = service.factor(id).orElse(null);
    }

    public String issueLink() {
        Links.show(service.issueLink(id()));
        return here();
    }

    public String unlock() {
        service.unlock(id());
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.view.unlocked"));
        return here();
    }

    public String revokeToken() {
        return revoke(TokenPurpose.API);
    }

    public String revokeKey() {
        return revoke(TokenPurpose.FEED);
    }

    private String revoke(TokenPurpose purpose) {
        service.revokeToken(id(), purpose);
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.view.token.revoked"));
        return here();
    }

    public String resetFactor() {
        service.resetFactor(id());
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.view.factor.reset.done"));
        return here();
    }

    public String erase() {
        try {
            erasure.erase(id(), confirmed);
            Messages.addFlashGlobalInfo("{0}", Texts.get("security.erase.done"));
            return here();
        } catch (RefusedException e) {
            Refusals.show(e);
            return null;
        }
    }

    private String here() {
        return "/security/view?faces-redirect=true&id=" + id();
    }

    public Account getAccount() {
        return account;
    }

    /** Returns the name typed to confirm an erasure. */
    public String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(String confirmed) {
        this.confirmed = confirmed;
    }

    /** Returns the time when the password was chosen; null if none was. */
    public OffsetDateTime getPasswordChangedAt() {
        return credential.map(AccountCredential::getChangedAt).orElse(null);
    }

    /** Returns the end of the pause; null while sign-in is not paused. */
    public OffsetDateTime getLockedUntil() {
        return lockedUntil;
    }

    /** Returns the second factor; null if there is none. */
    public FactorState getFactor() {
        return factor;
    }

    public List<AccessToken> getTokens() {
        return tokens;
    }

    /**
     * Tells whether the account has a token.
     *
     * @param purpose name of a {@link TokenPurpose}
     */
    public boolean has(String purpose) {
        return tokens.stream().anyMatch(token -> token.getPurpose().name().equals(purpose));
    }
}
