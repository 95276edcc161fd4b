package org.amur.screening.desk;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;
import org.amur.screening.Identifier;

/**
 * The numbers of a party as screening compares them. Registers are named in many ways, so every number stands for itself, under
 * {@link #ANY}, and where its form and what it is called agree also as what it is: of an IMO number, an LEI, an INN or an OGRN a
 * party has one only, so that another one speaks against it; what lists call their parties tells these from all others, too.
 */
final class PartyNumbers {

    /** The scheme of a number as such. */
    static final String ANY = "NUMBER";

    /** Shorter ones are anybody's. */
    private static final int SHORTEST = 5;

    private static final Pattern IMO = Pattern.compile("(?i)(?:IMO\\s*)?(\\d{7})");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}\\d{2}");
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern OGRN = Pattern.compile("\\d{13}|\\d{15}");

    /** What people write before a number to say whose it is. */
    private static final Pattern CALLED = Pattern.compile("(?iu)(LEI|INN|ИНН|OGRN|ОГРН|passport|паспорт|护照)[\\s:：№]+(\\S.*)");

    private static final Map<String, IdentifierScheme> REFERENCES = Map.of("eu reference", IdentifierScheme.EU_REFERENCE,
            "uk reference", IdentifierScheme.UK_REFERENCE, "un reference", IdentifierScheme.UN_REFERENCE);

    private final Set<Identifier> numbers = new LinkedHashSet<>();

    /**
     * @param called how its source calls the number; may be null
     * @param number as its source writes it; null and what is too short are passed over
     */
    PartyNumbers add(String called, String number) {
        if (number == null || number.isBlank()) {
            return this;
        }
        String kind = called == null ? "" : called.toLowerCase(Locale.ROOT).replace('_', ' ');
        Matcher imo = IMO.matcher(number.strip());
        boolean isImo = imo.matches() && (kind.contains("imo") || kind.contains("vessel registration")
                || number.toUpperCase(Locale.ROOT).contains("IMO"));
        Identifier any = new Identifier(ANY, isImo ? imo.group(1) : number);
        if (any.value().length() < SHORTEST) {
            return this;
        }
        numbers.add(any);
        String scheme = isImo ? "IMO" : scheme(kind, number.strip(), any.value());
        if (scheme != null) {
            numbers.add(new Identifier(scheme, any.value()));
        }
        return this;
    }

    private static String scheme(String kind, String number, String value) {
        for (Map.Entry<String, IdentifierScheme> reference : REFERENCES.entrySet()) {
            if (kind.contains(reference.getKey()) && reference.getValue().fits(number)) {
                return reference.getValue().name();
            }
        }
        if ((kind.contains("lei") || kind.contains("legal entity")) && LEI.matcher(value).matches()) {
            return "LEI";
        }
        if ((kind.contains("tax") || kind.contains("inn") || kind.contains("инн")) && INN.matcher(value).matches()) {
            return "INN";
        }
        boolean register = kind.contains("regist") || kind.contains("ogrn") || kind.contains("огрн");
        return register && OGRN.matcher(value).matches() ? "OGRN" : null;
    }

    /** The number of an entry of OFAC's lists: short, and of its own sort. */
    PartyNumbers ofOfac(String number) {
        numbers.add(new Identifier("OFAC_UID", number));
        return this;
    }

    /** What a list calls its party. */
    PartyNumbers ofList(OfficialList list, String reference) {
        return switch (list) {
            case US_SDN, US_CONSOLIDATED -> ofOfac(reference);
            case EU_FSF -> add("EU reference", reference);
            case UK_SANCTIONS -> add("UK reference", reference);
            case UN_SECURITY_COUNCIL -> add("UN reference", reference);
            case US_SCREENING, UK_OFSI, CH_SECO -> add(null, reference);
        };
    }

    /** A number that a person types, most without saying what it is. */
    PartyNumbers typed(String number) {
        Matcher called = CALLED.matcher(number == null ? "" : number.strip());
        return called.matches() ? add(called.group(1), called.group(2)) : add("", number);
    }

    /** One that is all that is asked for, and so may also be that of an entry of OFAC's lists, which are as short as anybody's. */
    PartyNumbers typedAlone(String number) {
        typed(number);
        return number != null && IdentifierScheme.OFAC_UID.fits(number.strip()) ? ofOfac(number.strip()) : this;
    }

    Set<Identifier> all() {
        return numbers;
    }
}
