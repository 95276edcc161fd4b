package org.amur.screening.name;

import java.util.Optional;
import java.util.Set;

/**
 * Possible patronymic.
 *
 * @param written word as in the name
 * @param fathers keys of the father's possible given names; not empty
 */
public record Patronymic(String written, Set<String> fathers) {

    static Optional<Patronymic> of(NameToken token) {
        boolean name = token.role() == TokenRole.NAME || token.role() == TokenRole.PATRONYMIC;
        Set<String> fathers = name ? PersonWords.father(token) : null;
        return fathers == null || fathers.isEmpty() ? Optional.empty() : Optional.of(new Patronymic(token.written(), fathers));
    }
}
