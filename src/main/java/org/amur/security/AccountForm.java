package org.amur.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What an administrator enters of an account; {@code version} is that of the account which the form was filled from. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submission = UUID.randomUUID();
    private Long id;
    private int version;

    @NotBlank
    @AccountName
    private String name;

    @NotBlank
    @Size(max = 100)
    private String displayName;

    @NotNull
    private Role role = Role.ANALYST;

    private boolean enabled = true;

    @Size(max = 500)
    private String why;

    /** An empty form, for a new account. */
    public AccountForm() {
    }

    /** A form filled from an account as it stands. */
    public AccountForm(Account account) {
        id = account.getId();
        version = account.getVersion();
        name = account.getName();
        displayName = account.getDisplayName();
        role = account.getRole();
        enabled = account.isEnabled();
    }

    /** Everything entered, as text, by message key, in the form's order. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("security.name", name);
        facts.put("security.displayName", displayName);
        facts.put("security.role", role.name());
        facts.put("security.enabled", String.valueOf(enabled));
        return facts;
    }

    /** Tells this form from every other; see {@link org.amur.history.Submissions}. */
    public UUID getSubmission() {
        return submission;
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    /** Only heeded for a new account. */
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

    /** The administrator's reason for the change; goes to the journal, not into the record. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
