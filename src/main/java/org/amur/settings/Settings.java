package org.amur.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * Operator settings: the system property {@code amur.data}, else the environment variable {@code AMUR_DATA}, and so for
 * every name. Blank counts as not set.
 */
public final class Settings {

    private Settings() {
    }

    /**
     * Finds a setting.
     *
     * @param name name of the system property, such as {@code amur.data}
     */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank())
            .or(() -> Optional.ofNullable(System.getenv(environmentName(name))).filter(value -> !value.isBlank()))
            .map(String::strip);
    }

    /**
     * Tells whether a setting is {@code true}.
     *
     * @param name name of the system property, such as {@code amur.demo}
     */
    public static boolean isOn(String name) {
        return find(name).filter(Boolean::parseBoolean).isPresent();
    }

    private static String environmentName(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
