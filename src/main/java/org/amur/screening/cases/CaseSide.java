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
 * What one of the two was compared by, as it was then.
 *
 * @param names the one that met first
 * @param births EDTF
 * @param countries ISO 3166-1 alpha-2
 * @param numbers as text, each once
 */
record CaseSide(BearerKind kind, List<String> names, List<String> births, List<String> countries, List<String> numbers) {

    /** More of one party tell nothing more. */
    private static final int MOST_NAMES = 400;

    static CaseSide of(Party party, PartyName met) {
        List<String> names = Stream.concat(Stream.of(met), party.names().stream()).map(PartyName::text).distinct()
                .limit(MOST_NAMES)
                .toList();
        return new CaseSide(party.kind(), names, party.birthDates().stream().map(PartialDate::getEdtf).sorted().toList(),
                party.countries().stream().sorted().toList(),
                party.identifiers().stream().map(number -> number.value()).distinct().sorted().toList());
    }

    /** Whether both say the same, whichever name met. */
    boolean saysTheSame(CaseSide other) {
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
