package org.amur.lists.read;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.amur.access.Sha256;
import org.amur.lists.read.ListEntry.Address;
import org.amur.text.ShortText;

/**
 * Reference of a party of the Consolidated Screening List that has no number: its list and its name; among {@link
 * Namesakes} also the first address, the date and all addresses.
 *
 * <p>See {@code adr/0032}. Stored references depend on these rules, so that a change needs a migration. References
 * never exceed the stored length.
 *
 * @param called    list and the letters and digits of the name in capitals, because punctuation varies between
 * releases; shortened if long, and null without a name
 * @param place     country and the beginning of the first address in order; empty if there is none
 * @param since     empty if the list does not state it
 * @param addresses digest of all addresses; empty if there are none
 */
record NamedParty(String called, String place, String since, String addresses) {

    /** Orders namesakes by date, so that an earlier party keeps its reference. */
    static final Comparator<NamedParty> FIRST = Comparator.comparing((NamedParty party) -> party.since.isEmpty())
            .thenComparing(NamedParty::since).thenComparing(NamedParty::place).thenComparing(NamedParty::addresses);

    private static final int MAX_LIST_LENGTH = 40;
    private static final int MAX_NAME_LENGTH = 80;
    private static final int MAX_COUNTRY_LENGTH = 3;
    private static final int MAX_PLACE_LENGTH = 44;
    private static final int MAX_DAY_LENGTH = 20;
    private static final int DIGITS = 8;
    private static final String NO_DAY = "-";

    /**
     * Missing values are null.
     *
     * @param source name of the list within the joint list
     */
    static NamedParty of(String source, String name, String since, Collection<Address> addresses) {
        String list = CslCsvReader.shortName(source);
        String plain = plain(name);
        Set<String> places = addresses.stream().map(NamedParty::place).filter(place -> !place.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new NamedParty(
                plain.isEmpty() ? null : (list == null ? ShortText.to(plain(source), MAX_LIST_LENGTH) : list) + "/" + shortened(plain),
                places.isEmpty() ? "" : ShortText.to(places.iterator().next(), MAX_PLACE_LENGTH).strip(),
                ShortText.to(since == null ? "" : since.strip(), MAX_DAY_LENGTH),
                places.isEmpty() ? "" : digits(String.join("\n", places)));
    }

    private static String place(Address address) {
        String country = address.countryCode() == null ? "" : ShortText.to(address.countryCode(), MAX_COUNTRY_LENGTH);
        return joined(country, plain(address.street()));
    }

    private static String joined(String before, String part) {
        return before.isEmpty() || part.isEmpty() ? before + part : before + "/" + part;
    }

    /**
     * Returns the possible references, shortest first. The date is late in them, because every renewal changes it. The
     * last is shared only by parties without any difference.
     */
    List<String> references() {
        String there = joined(called, place);
        String whole = joined(there, addresses);
        return List.of(called, there, joined(there, since), whole, joined(whole, since.isEmpty() ? NO_DAY : since));
    }

    /** Returns letters and digits in capitals, with a space for any others between them. */
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

    /** Shortens a long name; a hash keeps it unique. */
    private static String shortened(String name) {
        return name.length() <= MAX_NAME_LENGTH ? name : ShortText.to(name, MAX_NAME_LENGTH - DIGITS - 1).strip() + " " + digits(name);
    }

    private static String digits(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
