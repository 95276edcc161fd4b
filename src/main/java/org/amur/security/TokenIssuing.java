package org.amur.security;

import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.access.ApiScope;
import org.amur.web.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Form {@code token} that issues and revokes an access token of the signed-in user. The secret is shown once, on the
 * next page.
 */
public abstract class TokenIssuing {

    @Inject
    private OwnTokenService service;

    private AccessToken known;

    @NotBlank
    @Size(max = 200)
    private String password;

    private int days = AccessToken.TERMS.get(0);

    private ApiScope[] scopes = {};

    protected abstract TokenPurpose purpose();

    /** Returns the path of the page with the form. */
    protected abstract String page();

    /** Returns the text that presents a new secret on the page. */
    protected abstract String shown(String secret);

    @PostConstruct
    void load() {
        known = service.find(purpose()).orElse(null);
        scopes = getOffered().stream().filter(ApiScope.READ::equals).toArray(ApiScope[]::new);
    }

    public String issue() {
        try {
            Faces.setFlashAttribute(purpose().name(), shown(service.issue(purpose(), days, Set.copyOf(List.of(scopes)), password)));
            return here();
        } catch (WrongPasswordException e) {
            Messages.addError("token:password", "{0}", Texts.get("security.account.wrong"));
            return null;
        }
    }

    public String revoke() {
        service.revoke(purpose());
        Messages.addFlashGlobalInfo("{0}", Texts.get("security.token.revoked." + purpose()));
        return here();
    }

    private String here() {
        return page() + "?faces-redirect=true";
    }

    /** Returns the token; null if there is none. */
    public AccessToken getKnown() {
        return known;
    }

    /** Returns the secret issued by the previous request; null on any other page. */
    public String getIssued() {
        return Faces.getFlashAttribute(purpose().name());
    }

    public List<Integer> getTerms() {
        return AccessToken.TERMS;
    }

    /** Returns the scopes to choose from. */
    public List<ApiScope> getOffered() {
        return service.scopes(purpose());
    }

    public ApiScope[] getScopes() {
        return scopes;
    }

    public void setScopes(ApiScope[] scopes) {
        this.scopes = scopes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
