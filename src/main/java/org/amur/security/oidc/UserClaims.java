package org.amur.security.oidc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims about a user, as JSON: of the ID token, or of the provider's UserInfo endpoint.
 *
 * @param values values by name
 */
record UserClaims(Map<String, Object> values) {

    /** Returns a claim that is a text; null otherwise. */
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Returns the texts of a claim that is a text or a list; empty if it is missing. */
    List<String> texts(String name) {
        Object found = find(name).orElse(List.of());
        if (found instanceof Collection<?> list) {
            return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
        }
        return found instanceof String text ? List.of(text) : List.of();
    }

    /** Finds a claim by its name, which may be a URL with dots, otherwise by a path of names with dots between them. */
    private Optional<Object> find(String name) {
        if (values.containsKey(name)) {
            return Optional.ofNullable(values.get(name));
        }
        Object found = values;
        for (String part : name.split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(part) : null;
        }
        return Optional.ofNullable(found);
    }
}
