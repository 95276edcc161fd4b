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
 * A party of the Consolidated Screening List that has no number, by what it can be called in every release: on which of the lists it is
 * and its name; among {@link Namesakes} also by its first address, the day since when, and all of its addresses.
 *
 * <p>See {@code adr/0032}. Who is recorded under a reference stays so only as long as this makes the same of what a list says: other
 * rules need a migration. However long what is said may be, no reference is longer than is kept of one.
 *
 * @param called    the list and the letters and digits of the name in capitals, for how it is punctuated changes from release to
 *                  release; cut if it is long, and null if it has no name
 * @param place     the country and the beginning of the first address in order; empty if there is none
 * @param since     empty if the list does not say it
 * @param addresses digits by which all of them are told from others; empty if there are none
 */
record NamedParty(String called, String place, String since, String addresses) {

    /** Who is on a list first keeps what it is called by when namesakes come. */
    static final Comparator<NamedParty> FIRST = Comparator.comparing((NamedParty party) -> party.since.isEmpty())
            .thenComparing(NamedParty::since).thenComparing(NamedParty::place).thenComparing(NamedParty::addresses);

    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_COUNTRY = 3;
    private static final int LONGEST_PLACE = 44;
    private static final int LONGEST_DAY = 20;
    private static final int DIGITS = 8;
    private static final String NO_DAY = "-";

    /** What is not said is null. @param source as the list calls that of its lists */
    static NamedParty of(String source, String name, String since, Collection<Address> addresses) {
        String list = CslCsvReader.shortName(source);
        String plain = plain(name);
        Set<String> places = addresses.stream().map(NamedParty::place).filter(place -> !place.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new NamedParty(
                plain.isEmpty() ? null : (list == null ? ShortText.to(plain(source), LONGEST_LIST) : list) + "/" + shortened(plain),
                places.isEmpty() ? "" : ShortText.to(places.iterator().next(), LONGEST_PLACE).strip(),
                ShortText.to(since == null ? "" : since.strip(), LONGEST_DAY),
                places.isEmpty() ? "" : digits(String.join("\n", places)));
    }

    private static String place(Address address) {
        String country = address.countryCode() == null ? "" : ShortText.to(address.countryCode(), LONGEST_COUNTRY);
        return joined(country, plain(address.street()));
    }

    private static String joined(String before, String part) {
        return before.isEmpty() || part.isEmpty() ? before + part : before + "/" + part;
    }

    /**
     * What it may be called, the shortest first. The day comes late: it is another with each renewal. The last is another party's, too,
     * only if nothing tells the two apart.
     */
    List<String> references() {
        String there = joined(called, place);
        String whole = joined(there, addresses);
        return List.of(called, there, joined(there, since), whole, joined(whole, since.isEmpty() ? NO_DAY : since));
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
        return name.length() <= LONGEST_NAME ? name : ShortText.to(name, LONGEST_NAME - DIGITS - 1).strip() + " " + digits(name);
    }

    private static String digits(String text) {
        return Sha256.hex(text).substring(0, DIGITS);
    }
}
