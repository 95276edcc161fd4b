package org.amur.sanctions.proposal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.amur.lists.EntryCountries;
import org.amur.lists.EntryStatements;
import org.amur.lists.ListedEntry;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.text.PartialDate;

/** Attributes of an entry for actors and designations, in the order of its canonical form. */
final class EntryFacts {

    private static final Pattern REASON = Pattern.compile("(?i).*(reasons?|justification)\\b.*");
    /** US executive order in labels, codes and titles. */
    private static final Pattern ORDER = Pattern.compile("(?i)\\b(?:EO|E\\.\\s?O\\.|executive order)[\\s-]*\\d{5}\\b");

    private final ListedEntry entry;
    private final EntryStatements said;

    private EntryFacts(ListedEntry entry) {
        this.entry = entry;
        said = EntryStatements.of(entry.getBody());
    }

    static EntryFacts of(ListedEntry entry) {
        return new EntryFacts(entry);
    }

    /** @param language language as in the list; null if not stated */
    record Name(NameKind kind, NameQuality quality, String text, String language) {
    }

    /** @param kind kind as in the list */
    record Number(String kind, String number, String country) {
    }

    /** @param said name of the date in the list */
    record Day(DateKind kind, String said, PartialDate date) {

        /**
         * Returns true if the date applies to a measure: a name such as "Listing Date (EO 14024 Directive 2)" restricts
         * it to that order. Without an order it applies to all.
         *
         * @param names names of the programmes that lead to the measure, and its own
         */
        boolean isOf(Collection<String> names) {
            Set<String> orders = orders(said).collect(Collectors.toSet());
            return orders.isEmpty() || names.stream().flatMap(Day::orders).anyMatch(orders::contains);
        }

        private static Stream<String> orders(String text) {
            return ORDER.matcher(text).results().map(MatchResult::group).map(order -> order.replaceAll("\\D", ""));
        }
    }

    ListedEntry entry() {
        return entry;
    }

    EntryKind kind() {
        return entry.getKind();
    }

    List<Name> names() {
        return said.each("names").map(name -> new Name(constant(name, NameKind.class, "kind"),
                constant(name, NameQuality.class, "quality"), name.getString("text"), name.getString("language", null))).toList();
    }

    /** Returns the parsed dates of birth. */
    List<PartialDate> births() {
        return said.each("births").map(birth -> birth.getString("date", null)).filter(Objects::nonNull).map(PartialDate::parse)
                .distinct().toList();
    }

    /** Returns nationality, citizenship or registration by country code. */
    Set<String> nationalities() {
        return codes("countries");
    }

    Set<String> addressCountries() {
        return codes("addresses");
    }

    /** Returns the flag of a vessel by country code. */
    Set<String> flags() {
        return said.features("FLAG").map(EntryCountries::code).flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<String> gender() {
        return said.features("GENDER").findFirst();
    }

    List<Number> numbers() {
        return said.each("identifiers").filter(number -> number.containsKey("number")).map(number -> new Number(
                number.getString("kind", ""), number.getString("number"), number.getString("country", null))).toList();
    }

    /** Returns the parsed dates. */
    List<Day> dates() {
        return said.each("dates")
                .filter(day -> day.containsKey("date") && day.containsKey("kind"))
                .map(day -> new Day(
                        DateKind.valueOf(day.getString("kind")),
                        day.getString("said", ""),
                        PartialDate.parse(day.getString("date"))))
                .distinct()
                .toList();
    }

    /** Returns the authority's reason, verbatim. */
    Optional<String> reason() {
        return said.each("remarks").filter(remark -> REASON.matcher(remark.getString("kind", "")).matches())
                .map(remark -> remark.getString("text")).findFirst();
    }

    private Set<String> codes(String part) {
        return said.each(part).map(EntryCountries::code).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T extends Enum<T>> T constant(JsonObject object, Class<T> type, String key) {
        return object.containsKey(key) ? Enum.valueOf(type, object.getString(key)) : null;
    }
}
