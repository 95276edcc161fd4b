package org.amur.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Form for a one-time link: a password, and for the first administrator also the names. */
public class SetupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @AccountName
    private String name;

    @NotBlank
    @Size(max = 100)
    private String displayName;

    @NotNull
    @Password
    private String password;

    /** Fills in the names of an existing account. */
    void nameAfter(Account account) {
        name = account.getName();
        displayName = account.getDisplayName();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
