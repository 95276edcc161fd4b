package org.amur.screening.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.amur.lists.EntryCountries;
import org.amur.lists.EntryStatements;
import org.amur.lists.ListedEntry;
import org.amur.lists.read.EntryKind;
import org.amur.screening.Gender;
import org.amur.screening.Identifier;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;

/** Converts the canonical form of a list entry to a party for screening. */
final class EntryParty {

    private final ListedEntry entry;
    private final EntryStatements said;

    private EntryParty(ListedEntry entry) {
        this.entry = entry;
        said = EntryStatements.of(entry.getBody());
    }

    /** @return party whose id is the id of the entry */
    static Party of(ListedEntry entry) {
        return new EntryParty(entry).party();
    }

    static BearerKind kind(EntryKind kind) {
        return switch (kind) {
            case PERSON -> BearerKind.PERSON;
            case ORGANISATION -> BearerKind.ORGANISATION;
            case VESSEL, AIRCRAFT -> BearerKind.VESSEL;
            case UNSPECIFIED -> BearerKind.UNKNOWN;
        };
    }

    private Party party() {
        List<PartyName> names = said.each("names").map(EntryParty::name).distinct().toList();
        List<PartialDate> births = said.each("births").map(birth -> birth.getString("date", null)).filter(date -> date != null)
                .distinct().map(PartialDate::parse).toList();
        return new Party(String.valueOf(entry.getId()), kind(entry.getKind()), names, births, countries(), numbers(), gender());
    }

    private static PartyName name(JsonObject name) {
        String language = name.getString("language", "");
        return new PartyName(name.getString("text"), "WEAK".equals(name.getString("quality", "")),
                language.length() == 2 ? language.toLowerCase(Locale.ROOT) : null);
    }

    private Set<String> countries() {
        return Stream.of("countries", "addresses").flatMap(said::each).map(EntryCountries::code).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Returns the identifiers with the list's own reference, which an actor may have as identifier. */
    private Set<Identifier> numbers() {
        PartyNumbers numbers = new PartyNumbers(kind(entry.getKind()));
        said.each("identifiers").forEach(number -> numbers.add(number.getString("kind", null), number.getString("number", null),
                issuer(number)));
        return numbers.ofList(entry.getList(), entry.getReference()).all();
    }

    /** Returns the country of issue; null if not stated. An unrecognised country never equals that of the query. */
    private static String issuer(JsonObject number) {
        return EntryCountries.code(number).orElse(number.getString("country", null));
    }

    private Gender gender() {
        Set<Gender> genders = said.features("GENDER").map(value -> switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "M", "MALE" -> Gender.MALE;
            case "F", "FEMALE" -> Gender.FEMALE;
            default -> null;
        }).filter(Objects::nonNull).collect(Collectors.toSet());
        return genders.size() == 1 ? genders.iterator().next() : null;
    }

    /** Returns the programme codes of the entry. */
    static List<String> programmes(ListedEntry entry) {
        return EntryStatements.of(entry.getBody()).each("programmes").map(programme -> programme.getString("code", ""))
                .filter(code -> !code.isEmpty())
                .distinct().toList();
    }
}
