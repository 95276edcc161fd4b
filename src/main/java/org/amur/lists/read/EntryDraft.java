package org.amur.lists.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.amur.lists.read.ListEntry.Address;
import org.amur.lists.read.ListEntry.Basis;
import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.Feature;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.Link;
import org.amur.lists.read.ListEntry.ListDate;
import org.amur.lists.read.ListEntry.Name;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.Place;
import org.amur.lists.read.ListEntry.Programme;
import org.amur.lists.read.ListEntry.Remark;
import org.amur.lists.read.ListEntry.Tie;
import org.amur.lists.read.ListEntry.TieKind;
import org.amur.text.ShortText;

/**
 * Builder of an entry. Ignores blank texts and repeated parts: layouts of one row for each name repeat all the rest. An
 * entry that becomes too long is refused at once, because parts may refer to one long text many times.
 */
final class EntryDraft {

    /** Maximum length of an entry, in characters of its canonical form. */
    static final int MAX_LENGTH = 900_000;
    /** Minimum characters of a part in the canonical form beside its texts. */
    private static final int AROUND_A_PART = 10;
    /** Estimated bytes of an entry without parts. */
    private static final int EMPTY = 1_000;

    private final String reference;
    private final String file;
    private final long line;
    /** Lower bound of the length of the canonical form. */
    private int length;
    private long size = EMPTY;
    private EntryKind kind = EntryKind.UNSPECIFIED;
    private String kindSaid;
    private final Set<Name> names = new LinkedHashSet<>();
    private final Set<Birth> births = new LinkedHashSet<>();
    private final Set<Place> birthPlaces = new LinkedHashSet<>();
    private final Set<Tie> countries = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<Address> addresses = new LinkedHashSet<>();
    private final Set<Feature> features = new LinkedHashSet<>();
    private final Set<Programme> programmes = new LinkedHashSet<>();
    private final Set<Basis> legalBases = new LinkedHashSet<>();
    private final Set<ListDate> dates = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();

    /** @param line line where it begins */
    EntryDraft(String reference, String file, long line) {
        this.reference = reference;
        this.file = file;
        this.line = line;
        size += Budget.of(reference);
    }

    String reference() {
        return reference;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    /** Returns the bytes in memory, as the {@link Budget} counts. */
    long size() {
        return size;
    }

    /** @param texts texts of the part */
    private <T> void add(Set<T> parts, T part, String... texts) {
        if (parts.add(part)) {
            length += AROUND_A_PART;
            size += Budget.OBJECT;
            for (String each : texts) {
                length += each == null ? 0 : each.length();
                size += Budget.of(each);
            }
            if (length > MAX_LENGTH) {
                throw tooLong();
            }
        }
    }

    UnreadableListException tooLong() {
        return UnreadableListException.of(ProblemKind.ENTRY_TOO_LONG, file, line, reference);
    }

    static String text(String said) {
        return ShortText.orNull(said);
    }

    /** Returns the texts that are not blank, with the separator between them; null if there are none. */
    static String joined(String separator, String... said) {
        List<String> texts = new ArrayList<>();
        for (String each : said) {
            if (text(each) != null) {
                texts.add(text(each));
            }
        }
        return texts.isEmpty() ? null : String.join(separator, texts);
    }

    void kind(String said) {
        kind(EntryKind.of(said), said);
    }

    void kind(EntryKind understood, String said) {
        kind = understood;
        kindSaid = text(said);
    }

    EntryKind kind() {
        return kind;
    }

    void name(NameKind nameKind, String said, NameQuality quality, String text, String id) {
        name(nameKind, said, quality, text, List.of(), null, null, null, id);
    }

    void name(NameKind nameKind, String said, NameQuality quality, String name, List<NamePart> parts, String script,
            String language, String note, String id) {
        String text = text(name);
        if (text != null) {
            add(names, new Name(nameKind, text(said), quality, text, List.copyOf(parts),
                    text(script) == null ? scriptOf(text) : text(script), text(language), text(note), text(id)), Stream.concat(
                    Stream.of(said, text, language, note, id), parts.stream().flatMap(part -> Stream.of(part.kind(), part.text())))
                    .toArray(String[]::new));
        }
    }

    /** Returns the script of the first letter (ISO 15924). */
    private static String scriptOf(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).findFirst()
                .map(EntryDraft::code).orElse(null);
    }

    private static String code(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latn";
            case CYRILLIC -> "Cyrl";
            case ARABIC -> "Arab";
            case HAN -> "Hani";
            case HANGUL -> "Hang";
            case HEBREW -> "Hebr";
            case GREEK -> "Grek";
            case GEORGIAN -> "Geor";
            case ARMENIAN -> "Armn";
            case THAI -> "Thai";
            case MYANMAR -> "Mymr";
            case DEVANAGARI -> "Deva";
            case KATAKANA, HIRAGANA -> "Jpan";
            default -> script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    void birth(String said, String note, String id) {
        if (text(said) != null) {
            birth(new Birth(ListDates.read(said), text(said), text(note), text(id)));
        }
    }

    void birth(Birth birth) {
        add(births, birth, birth.said(), birth.note(), birth.id());
    }

    void birthPlace(String text, String city, String region, String country, String code, String note, String id) {
        if (joined("", text, city, region, country, code, note) != null) {
            add(birthPlaces, new Place(text(text), text(city), text(region), text(country), text(code), text(note), text(id)),
                    text, city, region, country, code, note, id);
        }
    }

    void tie(TieKind tie, String country, String code, String note, String id) {
        if (joined("", country, code, note) != null) {
            add(countries, new Tie(tie, text(country), text(code), text(note), text(id)), country, code, note, id);
        }
    }

    void identifier(String said, String number, String country, String code, String note, String id) {
        identifier(new Identifier(text(said), text(number), text(country), text(code), null, null, text(note), text(id)));
    }

    /** Adds an identifier unless it has no number, note and country. */
    void identifier(Identifier identifier) {
        if (joined("", identifier.number(), identifier.note(), identifier.country()) != null) {
            add(identifiers, identifier, identifier.kind(), identifier.number(), identifier.country(), identifier.countryCode(),
                    identifier.issued(), identifier.expires(), identifier.note(), identifier.id());
        }
    }

    void address(String street, String city, String region, String postcode, String country, String code, String note,
            String id) {
        if (joined("", street, city, region, postcode, country, code, note) != null) {
            add(addresses, new Address(text(street), text(city), text(region), text(postcode), text(country), text(code),
                    text(note), text(id)), street, city, region, postcode, country, code, note, id);
        }
    }

    void feature(FeatureKind feature, String said, String value, String id) {
        if (text(value) != null) {
            add(features, new Feature(feature, text(said), text(value), text(id)), said, value, id);
        }
    }

    void programme(String code, String title) {
        if (joined("", code, title) != null) {
            add(programmes, new Programme(text(code), text(title)), code, title);
        }
    }

    void basis(String title, String type, String published, String effective, String address, String part) {
        if (joined("", title, published, address) != null) {
            add(legalBases, new Basis(text(title), text(type), text(published), text(effective), text(address), part),
                    title, type, published, effective, address, part);
        }
    }

    void date(DateKind date, String said, String value) {
        if (text(value) != null) {
            add(dates, new ListDate(date, text(said), ListDates.read(value), text(value)), said, value);
        }
    }

    void remark(String said, String text) {
        if (text(text) != null) {
            add(remarks, new Remark(text(said), text(text)), said, text);
        }
    }

    void link(String said, String other, String name, String note) {
        if (joined("", other, name) != null) {
            add(links, new Link(text(said), text(other), text(name), text(note)), said, other, name, note);
        }
    }

    /** Returns true if one of the identifiers contains the number. */
    boolean hasNumber(String number) {
        return identifiers.stream().anyMatch(each -> each.number() != null && each.number().contains(number));
    }

    boolean hasAddress() {
        return !addresses.isEmpty();
    }

    /** Returns the remarks of a field. */
    List<String> remarks(String said) {
        return remarks.stream().filter(remark -> said.equals(remark.kind())).map(Remark::text).toList();
    }

    /** Returns true if there is no name; the reference is then shown, and the list must be consulted. */
    boolean isNameless() {
        return names.isEmpty();
    }

    ListEntry entry() {
        return new ListEntry(reference, kind, kindSaid, List.copyOf(names), List.copyOf(births), List.copyOf(birthPlaces),
                List.copyOf(countries), List.copyOf(identifiers), List.copyOf(addresses), List.copyOf(features),
                List.copyOf(programmes), List.copyOf(legalBases), List.copyOf(dates), List.copyOf(remarks),
                List.copyOf(links));
    }
}
