package org.amur.lists.read;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.amur.common.Cut;
import org.amur.common.Sha256;
import org.amur.lists.read.ListEntry.Address;
import org.amur.lists.read.ListEntry.NameKind;

/**
 * A party of the Consolidated Screening List that has no number, by what it can be called in every release: on which of the lists it is
 * and its name; among namesakes also by the day since when, the countries and the first of the addresses.
 *
 * <p>See {@code adr/0032}. Who is recorded under a reference stays so only as long as this makes the same of what a list says: other
 * rules need a migration.
 *
 * @param name    its letters and digits in capitals, for how it is punctuated changes from release to release; cut if it is long
 * @param since   empty if the list does not say it
 * @param country the codes of all, in order; empty if there are none
 * @param address the beginning of the first in order; empty if there is none
 */
public record NamedParty(String list, String name, String since, String country, String address) {

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PART = 40;
    private static final int DIGITS = 8;

    /** Who has a name and is on a list first keeps being called by it alone when namesakes come. */
    private static final Comparator<NamedParty> FIRST = Comparator.comparing((NamedParty party) -> party.since.isEmpty())
            .thenComparing(NamedParty::since).thenComparing(NamedParty::country).thenComparing(NamedParty::address);

    private static final List<Function<NamedParty, String>> PARTS =
            List.of(NamedParty::since, NamedParty::country, NamedParty::address);

    /** What is not said is null. @param source as the list calls that of its lists */
    public static NamedParty of(String source, String name, String since, Collection<Address> addresses) {
        String list = CslCsvReader.shortName(source);
        Set<String> countries = new TreeSet<>();
        Set<String> streets = new TreeSet<>();
        for (Address address : addresses) {
            countries.add(address.countryCode() == null ? "" : address.countryCode());
            streets.add(plain(address.street()));
        }
        countries.remove("");
        streets.remove("");
        return new NamedParty(list == null ? Cut.to(plain(source), LONGEST_LIST) : list, shortened(plain(name)), Cut.to(since == null ? "" : since.strip(), LONGEST_PART),
                Cut.to(String.join(" ", countries), LONGEST_PART).strip(),
                Cut.to(streets.stream().findFirst().orElse(""), LONGEST_PART).strip());
    }

    /** The same of an entry that is kept. @param entry its canonical form */
    public static NamedParty of(JsonObject entry) {
        String name = first(entry, "names", each -> NameKind.PRIMARY.name().equals(each.getString("kind", null)), "text");
        String source = first(entry, "remarks", each -> CslCsvReader.SOURCE.equals(each.getString("kind", null)), "text");
        String since = first(entry, "dates", each -> CslCsvReader.SINCE.equals(each.getString("said", null)), "value");
        return of(source, name, since, parts(entry, "addresses").map(each -> new Address(each.getString("street", null), null, null, null,
                null, each.getString("countryCode", null), null, null)).toList());
    }

    private static String first(JsonObject entry, String part, Predicate<JsonObject> which, String member) {
        return parts(entry, part).filter(which).map(each -> each.getString(member, null)).findFirst().orElse(null);
    }

    private static Stream<JsonObject> parts(JsonObject entry, String part) {
        JsonArray parts = entry.getJsonArray(part);
        return parts == null ? Stream.of() : parts.getValuesAs(JsonObject.class).stream();
    }

    /** Letters and digits, in capitals, with a blank for whatever else is between them. */
    private static String plain(String said) {
        StringBuilder plain = new StringBuilder();
        boolean between = false;
        String text = Normalizer.normalize(said == null ? "" : said, Normalizer.Form.NFKC);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int next = text.codePointAt(at);
            boolean inWord = Character.isLetterOrDigit(next) || Character.getType(next) == Character.NON_SPACING_MARK;
            if (inWord) {
                plain.append(between && plain.length() > 0 ? " " : "").appendCodePoint(next);
            }
            between = !inWord;
        }
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    /** Long names are told apart by what they are hashed to. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name
                : Cut.to(name, LONGEST_NAME - DIGITS - 1).strip() + " " + Sha256.hex(name).substring(0, DIGITS);
    }

    /**
     * What the parties of one release are called, whatever order they come in; those without a name are not. Parties that nothing tells
     * apart have one reference.
     */
    public static Map<NamedParty, String> references(Collection<NamedParty> parties) {
        Map<NamedParty, String> references = new HashMap<>();
        parties.stream().filter(party -> !party.name.isEmpty()).distinct().collect(Collectors.groupingBy(NamedParty::called))
                .forEach((called, namesakes) -> {
                    NamedParty first = namesakes.stream().min(FIRST).orElseThrow();
                    namesakes.forEach(each -> references.put(each, each.equals(first) ? called : called + each.among(namesakes)));
                });
        return references;
    }

    private String called() {
        return list + "/" + name;
    }

    /** The first of its parts that no namesake has; all of them where each is somebody else's, too. */
    private String among(List<NamedParty> namesakes) {
        return PARTS.stream().map(part -> part.apply(this)).filter(said -> !said.isEmpty())
                .filter(said -> namesakes.stream().filter(each -> each.says(said)).count() == 1).findFirst().map(said -> "/" + said)
                .orElseGet(() -> Stream.of(since, country, address).filter(said -> !said.isEmpty()).map(said -> "/" + said)
                        .collect(Collectors.joining()));
    }

    private boolean says(String said) {
        return PARTS.stream().anyMatch(part -> part.apply(this).equals(said));
    }
}
