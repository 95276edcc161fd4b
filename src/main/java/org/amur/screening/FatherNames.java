package org.amur.screening;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.screening.Evidence.Kind;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.ParsedName;
import org.amur.screening.name.Patronymic;

/**
 * Fathers' names from the patronymics of a person: Sergei Petrovich is not Sergei Borisovich, though lists also have
 * either without.
 *
 * @param known patronymics with a known father's name
 */
record FatherNames(List<Patronymic> known) {

    static final FatherNames NONE = new FatherNames(List.of());
    private static final float DIFFERS = 0.8f;

    static FatherNames of(Party party) {
        boolean person = party.kind() == BearerKind.PERSON || party.kind() == BearerKind.UNKNOWN;
        return person ? in(party.names().stream().map(name -> NameParser.parse(name.text(), party.kind()))) : NONE;
    }

    /** @param names names of one party */
    static FatherNames in(Stream<ParsedName> names) {
        List<Patronymic> known = names.flatMap(name -> name.patronymics().stream()).toList();
        return known.isEmpty() ? NONE : new FatherNames(known);
    }

    /** Returns evidence against a match if no name is common; empty if either has no known one. */
    Optional<Evidence> against(FatherNames other) {
        boolean differs = !known.isEmpty() && !other.known.isEmpty() && known.stream().noneMatch(mine -> other.known.stream()
                .anyMatch(theirs -> !Collections.disjoint(mine.fathers(), theirs.fathers())));
        return differs ? Optional.of(new Evidence(Kind.FATHER_DIFFERS, known.get(0).written(), other.known.get(0).written(), DIFFERS))
                : Optional.empty();
    }
}
