package org.amur.screening.lookup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;
import org.amur.screening.Identifier;
import org.amur.screening.ListReferenceScheme;
import org.amur.screening.name.BearerKind;

/**
 * Collects the numbers of a party for screening. Every number is added under {@link #ANY}, because registers have many
 * names, and also under its scheme if label and form agree. A party has one IMO number, LEI, INN and OGRN at most, so
 * that another number is evidence against a match; references of lists are unique, too. IMO numbers of ships and
 * companies are two series of seven digits.
 */
final class PartyNumbers {

    /** Scheme for numbers of any register. */
    static final String ANY = "NUMBER";
    /** Scheme of the IMO number of a company that owns or operates ships. */
    static final String COMPANY = "IMO_COMPANY";

    /** Minimum length; shorter numbers are not distinctive. */
    private static final int MIN_LENGTH = 5;

    private static final Pattern IMO = Pattern.compile("(?i)(?:IMO\\s*)?(\\d{7})");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern CALLED_LEI = word("lei\\b|legal entity");
    private static final Pattern CALLED_INN = word("inn\\b|инн\\b|tax");
    private static final Pattern CALLED_OGRN = word("ogrn\\b|огрн\\b|regist");
    private static final Pattern CALLED_IMO = word("imo\\b");
    private static final Pattern OF_A_SHIP = word("vessel\\b|ship\\b");
    private static final Pattern OF_A_COMPANY = word("company\\b");
    private static final String SHIP = "IMO";

    /** Labels before a typed number. */
    private static final Pattern CALLED = Pattern.compile("(?iu)(LEI|INN|ИНН|OGRN|ОГРН|passport|паспорт|护照)[\\s:：№]+(\\S.*)");

    private static final Pattern CALLED_IMO_BEFORE = Pattern.compile("(?iu)IMO[\\s:：№]+(\\d.*)");

    /** Number typed instead of a name. */
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:(?:IMO|INN|ИНН|OGRN|ОГРН|passport|паспорт|护照)[\\s:：№]*)?\\d[\\d\\s./-]*"
            + "|LEI[\\s:：№]+[A-Z0-9]{20}");
    private static final int MIN_DIGITS = 3;

    /** Schemes of references that other lists name by the label. */
    private static final Map<String, IdentifierScheme> REFERENCES = ListReferenceScheme.byPublishingList().values().stream().distinct()
            .filter(scheme -> scheme != IdentifierScheme.OFAC_UID)
            .collect(Collectors.toMap(ListReferenceScheme::label, Function.identity()));

    private final BearerKind of;
    private final Set<Identifier> numbers = new LinkedHashSet<>();

    /** Creates an empty collection for a party that may or may not be a ship. */
    PartyNumbers() {
        this(BearerKind.UNKNOWN);
    }

    PartyNumbers(BearerKind of) {
        this.of = of;
    }

    /** Returns a pattern for a label at the beginning of a word. */
    private static Pattern word(String beginning) {
        return Pattern.compile("(?U)\\b(?:" + beginning + ")");
    }

    PartyNumbers add(String called, String number) {
        return add(called, number, null);
    }

    /**
     * @param called  label in the source; may be null
     *
     * @param number  number as in the source; null and short ones are ignored
     * @param country country of issue (ISO 3166-1 alpha-2); null if unknown
     */
    PartyNumbers add(String called, String number, String country) {
        if (number == null || number.isBlank()) {
            return this;
        }
        String kind = called == null ? "" : called.toLowerCase(Locale.ROOT).replace('_', ' ');
        Matcher imo = IMO.matcher(number.strip());
        boolean isImo = imo.matches() && (CALLED_IMO.matcher(kind).find() || kind.contains("vessel registration")
                || number.toUpperCase(Locale.ROOT).contains("IMO"));
        Identifier any = new Identifier(ANY, isImo ? imo.group(1) : number);
        if (any.value().length() < MIN_LENGTH) {
            return this;
        }
        numbers.add(any);
        if (isImo) {
            imoSchemes(kind).forEach(scheme -> numbers.add(new Identifier(scheme, any.value())));
            return this;
        }
        String scheme = scheme(kind, number.strip(), any.value(), country);
        if (scheme != null) {
            numbers.add(new Identifier(scheme, any.value()));
        }
        return this;
    }

    /** Returns the IMO schemes of a kind; both if unknown, because some lists have ships among organisations. */
    private List<String> imoSchemes(String kind) {
        if (OF_A_SHIP.matcher(kind).find() || of == BearerKind.VESSEL || kind.equals("imo")) {
            return List.of(SHIP);
        }
        boolean canBeEither = of == BearerKind.UNKNOWN || of == BearerKind.ORGANISATION && kind.contains("imo number");
        return canBeEither && !OF_A_COMPANY.matcher(kind).find() ? List.of(SHIP, COMPANY) : List.of(COMPANY);
    }

    private static String scheme(String kind, String number, String value, String country) {
        for (Map.Entry<String, IdentifierScheme> reference : REFERENCES.entrySet()) {
            if (kind.contains(reference.getKey()) && reference.getValue().fits(number)) {
                return reference.getValue().name();
            }
        }
        if (CALLED_LEI.matcher(kind).find() && LEI.matcher(value).matches()) {
            return "LEI";
        }
        if (CALLED_INN.matcher(kind).find() && RussianNumbers.isInn(value, country)) {
            return "INN";
        }
        return CALLED_OGRN.matcher(kind).find() && RussianNumbers.isOgrn(value, country) ? "OGRN" : null;
    }

    /** Adds an entry number of OFAC's lists, which is short and has its own scheme. */
    PartyNumbers ofOfac(String number) {
        numbers.add(new Identifier("OFAC_UID", number));
        return this;
    }

    /** Adds a list's reference of its party. */
    PartyNumbers ofList(OfficialList list, String reference) {
        if (list == OfficialList.US_SCREENING) {
            return ofScreeningList(reference);
        }
        IdentifierScheme scheme = ListReferenceScheme.of(list);
        return scheme == IdentifierScheme.OFAC_UID ? ofOfac(reference)
                : add(scheme == null ? null : ListReferenceScheme.label(scheme), reference);
    }

    /**
     * Adds a reference of the Consolidated Screening List: number, then list code; the Treasury's lists have OFAC's
     * numbers. References of other lists are names, not numbers.
     */
    private PartyNumbers ofScreeningList(String reference) {
        String number = reference.replaceFirst("/.*", "");
        return IdentifierScheme.OFAC_UID.fits(number) ? add(null, reference).ofOfac(number) : this;
    }

    /** Returns true if a text is a number, not a name. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && text.codePoints().filter(Character::isDigit).count() >= MIN_DIGITS;
    }

    /** Adds a typed number, mostly without label. */
    PartyNumbers typed(String number) {
        String typed = number == null ? "" : number.strip();
        Matcher imo = CALLED_IMO_BEFORE.matcher(typed);
        if (imo.matches()) {
            return add("", "IMO " + imo.group(1));
        }
        Matcher called = CALLED.matcher(typed);
        return called.matches() ? add(called.group(1), called.group(2)) : add("", number);
    }

    /** Adds the number of a search by number only, which may also be a short entry number of OFAC. */
    PartyNumbers typedAlone(String number) {
        typed(number);
        return number != null && IdentifierScheme.OFAC_UID.fits(number.strip()) ? ofOfac(number.strip()) : this;
    }

    Set<Identifier> all() {
        return numbers;
    }
}
