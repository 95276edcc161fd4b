package org.amur.screening.lookup;

import java.util.List;

import org.amur.lists.read.EntryKind;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;

/**
 * Somebody or something that is asked for.
 *
 * @param name    in any script; what is longer than {@value #LONGEST_NAME} characters is cut; empty where a number is asked for alone,
 *                and where a number stands in its place
 * @param kind    null if it is not known
 * @param birth   null if it is not known
 * @param country ISO 3166-1 alpha-2; null if it is not known
 * @param number  that anybody has given it; null if none is known
 */
public record ScreeningQuery(String name, EntryKind kind, PartialDate birth, String country, String number) {

    /** More than any name has, and no more than the engine reads. */
    public static final int LONGEST_NAME = 400;

    public ScreeningQuery {
        name = name == null ? "" : ShortText.to(name.strip(), LONGEST_NAME);
        if (number == null && PartyNumbers.isNumber(name)) {
            number = name;
            name = "";
        }
    }

    public Party party() {
        BearerKind asked = EntryParty.kind(kind == null ? EntryKind.UNSPECIFIED : kind);
        // Who asks about a person or a firm may have the number of its ship.
        PartyNumbers numbers = asked == BearerKind.VESSEL ? new PartyNumbers(asked) : new PartyNumbers();
        return Party.of("", asked,
                name.isEmpty() ? List.of() : List.of(PartyName.of(name)), birth, country,
                (name.isEmpty() ? numbers.typedAlone(number) : numbers.typed(number == null ? name : number)).all());
    }

    /** The same of whatever kind. */
    ScreeningQuery ofAnyKind() {
        return new ScreeningQuery(name, null, birth, country, number);
    }

    /** Whether anybody can be found by it: it has a name, or a number that is long enough to be asked for alone. */
    public boolean isAsked() {
        return !name.isEmpty() || !party().identifiers().isEmpty();
    }

    /** Whether it asks for an IMO number that can be none. */
    public boolean isMisnumbered() {
        return number != null && ImoNumber.isMistyped(number);
    }

    /** The name, or the number if there is none. */
    public String called() {
        return name.isEmpty() && number != null ? number : name;
    }
}
