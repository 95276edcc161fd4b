package org.amur.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

import org.amur.history.RecordForm;
import org.amur.web.Texts;

/** Form of an account; {@code version} is that of the account it was filled from. */
public class AccountForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @AccountName
    private String name;

    @NotBlank
    @Size(max = 100)
    private String displayName;

    @NotNull
    private Role role = Role.ANALYST;

    private boolean enabled = true;

    /** Creates a form for a new account. */
    public AccountForm() {
    }

    /** Creates a form for a stored account. */
    public AccountForm(Account account) {
        super(account);
        name = account.getName();
        displayName = account.getDisplayName();
        role = account.getRole();
        enabled = account.isEnabled();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("security.name", name);
        facts.put("security.displayName", displayName);
        facts.put("security.role", Texts.choice("security.role", role));
        facts.put("security.enabled", String.valueOf(enabled));
        return facts;
    }

    public String getName() {
        return name;
    }

    /** Sets the name; ignored for an existing account. */
    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
