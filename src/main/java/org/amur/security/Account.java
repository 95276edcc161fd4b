package org.amur.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.amur.access.Caller;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.eclipse.persistence.annotations.Customizer;

/**
 * User account. The name is permanent, because journal entries refer to it. Accounts are disabled, never deleted;
 * {@link AccountErasureService} anonymises them. The password is an {@link AccountCredential}, without history.
 */
@Entity
@Table(name = "account")
@Customizer(HistoryCustomizer.class)
public class Account extends Recorded {

    /** Letters and digits of any script, and a few signs that are safe in logs and addresses. */
    static final String NAME_PATTERN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*";
    static final int NAME_LENGTH = 60;

    /** Prefix of the name of an erased account, followed by its id; names chosen by users have no spaces. */
    static final String ERASED = "erased account ";

    private static final Set<String> RESERVED = Set.of(Caller.NOBODY, "demo", "seed", Caller.SCHEDULE, "screening");

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;

    protected Account() {
    }

    Account(String name, String displayName, Role role) {
        this.name = normalize(name);
        this.displayName = displayName;
        this.role = role;
    }

    /** Returns the canonical spelling of a name. */
    static String normalize(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Tells whether the name is reserved for the system or the demo accounts. */
    static boolean isReserved(String name) {
        return name.startsWith(DemoAccounts.PREFIX) || RESERVED.contains(name);
    }

    void change(String displayName, Role role, boolean enabled) {
        this.displayName = displayName;
        this.role = role;
        this.enabled = enabled;
    }

    void erase(String anonymous) {
        name = anonymous;
        displayName = anonymous;
    }

    public boolean isErased() {
        return name.startsWith(ERASED);
    }

    boolean isActiveAdmin() {
        return enabled && role == Role.ADMIN;
    }

    /** Returns the name for signing in. */
    public String getName() {
        return name;
    }

    /** Returns the name shown to other users. */
    public String getDisplayName() {
        return displayName;
    }

    public Role getRole() {
        return role;
    }

    public boolean isEnabled() {
        return enabled;
    }
}
