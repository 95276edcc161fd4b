package org.amur.screening.lookup;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.amur.actor.IdentifierScheme;
import org.amur.screening.Evidence;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Evidence in the reader's language. */
final class EvidenceText {

    private EvidenceText() {
    }

    static String of(Evidence.Kind kind, String code) {
        return switch (kind) {
            case BIRTH_SAME_DAY, BIRTH_CAN_BE_SAME, BIRTH_NEAR, BIRTH_DIFFERS -> PartialDate.parse(code).display(Texts.locale());
            case COUNTRY_SHARED, COUNTRY_DIFFERS -> Arrays.stream(code.split(", ")).map(Texts::country)
                    .collect(Collectors.joining(", "));
            case KIND_DIFFERS -> Texts.get("screening.kind." + code);
            case GENDER_DIFFERS -> Texts.get("screening.gender." + code);
            case IDENTIFIER_SAME, IDENTIFIER_DIFFERS, IDENTIFIER_ALONE, IDENTIFIER_ASKED -> number(code);
            case FATHER_DIFFERS, WEAK_NAME -> code;
        };
    }

    private static String number(String code) {
        String scheme = code.substring(0, code.indexOf(' '));
        String value = code.substring(scheme.length() + 1);
        return scheme.equals(PartyNumbers.ANY) ? value : called(scheme) + " " + value;
    }

    /** Returns the name of a scheme; some are not schemes of actors. */
    private static String called(String scheme) {
        if (scheme.equals(PartyNumbers.COMPANY)) {
            return Texts.get("screening.number.imo.company");
        }
        return Arrays.stream(IdentifierScheme.values()).filter(each -> each.name().equals(scheme)).findFirst()
                .map(each -> Texts.choice("actor.identifier.scheme", each)).orElse(scheme);
    }
}
