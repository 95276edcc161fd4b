package org.amur.screening.cases;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Compared attributes of one side of a case.
 *
 * @param names names, the matched one first
 * @param births EDTF
 * @param countries ISO 3166-1 alpha-2 codes
 * @param numbers distinct numbers as text
 */
record CaseSide(BearerKind kind, List<String> names, List<String> births, List<String> countries, List<String> numbers) {

    /** Limit of names; more add no information. */
    private static final int MAX_NAMES = 400;

    static CaseSide of(Party party, PartyName met) {
        List<String> names = Stream.concat(Stream.of(met), party.names().stream()).map(PartyName::text).distinct()
                .limit(MAX_NAMES)
                .toList();
        return new CaseSide(party.kind(), names, party.birthDates().stream().map(PartialDate::getEdtf).sorted().toList(),
                party.countries().stream().sorted().toList(),
                party.identifiers().stream().map(number -> number.value()).distinct().sorted().toList());
    }

    /** Returns true if both have equal attributes, whichever name matched. */
    boolean hasSameAttributes(CaseSide other) {
        return kind == other.kind && new HashSet<>(names).equals(new HashSet<>(other.names)) && births.equals(other.births)
                && countries.equals(other.countries) && numbers.equals(other.numbers);
    }

    String birthText() {
        return births.stream().map(date -> PartialDate.parse(date).display(Texts.locale())).collect(Collectors.joining("; "));
    }

    String countryText() {
        return countries.stream().map(Texts::country).collect(Collectors.joining(", "));
    }
}
