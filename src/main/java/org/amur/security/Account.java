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
 * A person who may sign in. The name stays for ever, since the record says by it who did what; an account is disabled and
 * never deleted; {@link AccountErasureService} makes it anonymous. Its password is an {@link AccountCredential}, of which no history is kept.
 */
@Entity
@Table(name = "account")
@Customizer(HistoryCustomizer.class)
public class Account extends Recorded {

    /** Letters and digits of any script, and a few signs: fit for a log and an address. */
    static final String NAME_PATTERN = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*";
    static final int NAME_LENGTH = 60;

    /** Start of the name of an erased account, before its number; no name that can be chosen has a space. */
    static final String ERASED = "erased account ";

    private static final Set<String> RESERVED = Set.of(Caller.NOBODY, "demo", "seed", "schedule", "screening");

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

    /** The one spelling of a name, however it is typed. */
    static String normalize(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether the record uses the name for what nobody does in person, or the demo for its accounts. */
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

    /** What a person types to sign in. */
    public String getName() {
        return name;
    }

    /** What others call the person. */
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
