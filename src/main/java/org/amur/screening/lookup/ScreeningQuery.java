package org.amur.screening.lookup;

import java.util.List;

import org.amur.lists.read.EntryKind;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.NameParser;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;

/**
 * Query for a party.
 *
 * @param name    name in any script, cut to {@value #MAX_NAME_LENGTH} characters; empty in a search by number, and if a
 * number is typed instead
 * @param kind    null if unknown
 * @param birth   null if unknown
 * @param country ISO 3166-1 alpha-2; null if unknown
 * @param number  identifier from any source; null if unknown
 */
public record ScreeningQuery(String name, EntryKind kind, PartialDate birth, String country, String number) {

    /** Longer than any name, and within the limit of the engine. */
    public static final int MAX_NAME_LENGTH = 400;

    public ScreeningQuery {
        name = name == null ? "" : ShortText.to(name.strip(), MAX_NAME_LENGTH);
        if (number == null && PartyNumbers.isNumber(name)) {
            number = name;
            name = "";
        }
    }

    /** Returns the party to search for; a name with a legal form is also searched among organisations if a person is asked for. */
    public Party party() {
        BearerKind asked = kind == null || kind == EntryKind.PERSON && NameParser.hasLegalForm(name) ? BearerKind.UNKNOWN
                : EntryParty.kind(kind);
        // A query for a person or company may contain the number of its ship.
        PartyNumbers numbers = asked == BearerKind.VESSEL ? new PartyNumbers(asked) : new PartyNumbers();
        return Party.of("", asked,
                name.isEmpty() ? List.of() : List.of(PartyName.of(name)), birth, country,
                (name.isEmpty() ? numbers.typedAlone(number) : numbers.typed(number == null ? name : number)).all());
    }

    /** Returns the query without its kind. */
    ScreeningQuery ofAnyKind() {
        return new ScreeningQuery(name, null, birth, country, number);
    }

    /** Returns true if there is a name or a number long enough for a search. */
    public boolean isAsked() {
        return !name.isEmpty() || !party().identifiers().isEmpty();
    }

    /** Returns true if it contains an invalid IMO number. */
    public boolean isMisnumbered() {
        return number != null && ImoNumber.isMistyped(number);
    }

    /** Returns the name, or the number if there is none. */
    public String called() {
        return name.isEmpty() && number != null ? number : name;
    }
}
