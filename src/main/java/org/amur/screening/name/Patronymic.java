package org.amur.screening.name;

import java.util.Optional;
import java.util.Set;

/**
 * A word that may say how a person's father is called.
 *
 * @param written as the name has it
 * @param fathers what given names the father may have had are known by; not empty
 */
public record Patronymic(String written, Set<String> fathers) {

    static Optional<Patronymic> of(NameToken token) {
        boolean name = token.role() == TokenRole.NAME || token.role() == TokenRole.PATRONYMIC;
        Set<String> fathers = name ? PersonWords.father(token) : null;
        return fathers == null || fathers.isEmpty() ? Optional.empty() : Optional.of(new Patronymic(token.written(), fathers));
    }
}
