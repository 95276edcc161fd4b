package org.amur.screening.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorIdentifier;
import org.amur.lists.EntryStatements;
import org.amur.lists.ListedEntry;
import org.amur.screening.Identifier;
import org.amur.web.Texts;

/**
 * Identifier of one side of a case: the compared value, and the current label in its source.
 *
 * @param called label; null if unknown
 */
public record CaseNumber(String number, String called) {

    static List<CaseNumber> ofActor(List<String> numbers, List<ActorIdentifier> identifiers) {
        return of(numbers, identifiers.stream().map(each -> new CaseNumber(compared(each.getCode()),
                Texts.choice("actor.identifier.scheme", each.getScheme()))));
    }

    /** @param entry null if it no longer exists */
    static List<CaseNumber> ofEntry(List<String> numbers, ListedEntry entry) {
        if (entry == null) {
            return of(numbers, Stream.empty());
        }
        Stream<CaseNumber> said = EntryStatements.of(entry.getBody()).each("identifiers").filter(each -> each.containsKey("number"))
                .map(each -> new CaseNumber(compared(each.getString("number")), each.getString("kind", null)));
        return of(numbers, Stream.concat(Stream.of(new CaseNumber(compared(entry.getReference()),
                Texts.get("screening.case.number.list"))), said));
    }

    private static List<CaseNumber> of(List<String> numbers, Stream<CaseNumber> known) {
        Map<String, String> called = known.filter(each -> each.called != null)
                .collect(Collectors.toMap(CaseNumber::number, CaseNumber::called, (one, other) -> one));
        return numbers.stream().map(each -> new CaseNumber(each, called.get(each))).toList();
    }

    private static String compared(String number) {
        return new Identifier("", number).value();
    }
}
