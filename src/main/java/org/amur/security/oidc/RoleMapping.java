package org.amur.security.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amur.security.Role;
import org.amur.settings.Setting;

/**
 * Mapping of the values of a claim to roles.
 *
 * @param values values that give a role; {@code *} is given by any user
 */
record RoleMapping(Map<Role, Set<String>> values) {

    private static final String ANY = "*";

    /** Reads the mapping of the settings. */
    static RoleMapping configured() {
        Map<Role, Set<String>> values = new EnumMap<>(Role.class);
        values.put(Role.ANALYST, split(Setting.OIDC_ANALYSTS));
        values.put(Role.EDITOR, split(Setting.OIDC_EDITORS));
        values.put(Role.ADMIN, split(Setting.OIDC_ADMINS));
        return new RoleMapping(values);
    }

    /** Splits at semicolons, because names of groups in directories have commas. */
    private static Set<String> split(Setting setting) {
        return setting.find().stream().flatMap(all -> Arrays.stream(all.split(";"))).map(String::strip)
                .filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return values.values().stream().allMatch(Set::isEmpty);
    }

    /** Returns the highest role that a user's values give; empty if they give none. */
    Optional<Role> roleOf(Collection<String> given) {
        return Stream.of(Role.values()).filter(role -> gives(values.getOrDefault(role, Set.of()), given))
                .reduce((lower, higher) -> higher);
    }

    private static boolean gives(Set<String> wanted, Collection<String> given) {
        return wanted.contains(ANY) || given.stream().anyMatch(wanted::contains);
    }
}
