package org.amur.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.database.SchemaReady;
import org.amur.settings.Setting;

/**
 * Roles whose accounts need a second factor: the setting {@code amur.factor.roles}. Demo accounts never need one, because their
 * passwords are public.
 */
@ApplicationScoped
class RequiredFactor {

    private static final Logger LOG = Logger.getLogger(RequiredFactor.class.getName());
    private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    void begin(@Observes SchemaReady ready) {
        names().filter(name -> !ROLES.contains(name)).forEach(name -> LOG.log(Level.SEVERE,
                "{0} contains {1}, which is not a role", new Object[] {Setting.FACTOR_ROLES.property(), name}));
    }

    boolean isFor(String accountName, Role role) {
        return !DemoAccounts.isDemo(accountName) && names().anyMatch(role.name()::equals);
    }

    private static Stream<String> names() {
        return Setting.FACTOR_ROLES.find().map(roles -> roles.toUpperCase(Locale.ROOT).split("[,\\s]+")).stream().flatMap(Arrays::stream);
    }
}
