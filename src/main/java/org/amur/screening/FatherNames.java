package org.amur.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.amur.screening.Evidence.Kind;
import org.amur.screening.name.NameKind;
import org.amur.screening.name.NameParser;

/**
 * What the fathers of a person's names are called: Sergei Petrovich is no Sergei Borisovich, though lists also have either without.
 *
 * @param known of the patronymics whose father's name is known
 */
record FatherNames(List<Patronymic> known) {

    private static final float DIFFERS = 0.8f;

    /** @param fathers the given names that the father may have had */
    private record Patronymic(String written, Set<String> fathers) {
    }

    static FatherNames of(Party party) {
        List<Patronymic> known = new ArrayList<>(0);
        if (party.kind() == NameKind.PERSON || party.kind() == NameKind.UNKNOWN) {
            for (PartyName name : party.names()) {
                NameParser.parse(name.text(), party.kind()).patronymic().filter(token -> !token.fathers().isEmpty())
                        .ifPresent(token -> known.add(new Patronymic(token.written(), token.fathers())));
            }
        }
        return new FatherNames(known);
    }

    /** That none of these is one of another party's; empty where either has none that is known. */
    Optional<Evidence> against(Party other) {
        List<Patronymic> theirs = known.isEmpty() ? List.of() : of(other).known;
        boolean differs = !theirs.isEmpty() && known.stream().noneMatch(mine -> theirs.stream()
                .anyMatch(their -> !Collections.disjoint(mine.fathers(), their.fathers())));
        return differs ? Optional.of(new Evidence(Kind.FATHER_DIFFERS, known.get(0).written(), theirs.get(0).written(), DIFFERS))
                : Optional.empty();
    }
}
