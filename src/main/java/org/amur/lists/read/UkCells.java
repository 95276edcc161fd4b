package org.amur.lists.read;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Splits cells of the UK's tables, and elements of its XML, that contain several values. If the assignment of words is
 * unclear, the whole cell is kept, too.
 */
final class UkCells {

    /** Comments on a nationality that do not change it. */
    private static final Pattern COMMENTED = Pattern.compile("([^()]+?)\\s*\\(([^()]*citizenship|dual nationality|as at [^()]+)\\)");
    private static final Pattern NO_MORE = Pattern.compile("(?i).*\\b(?:former|revoked|withdrawn|renounced)\\b.*");

    private UkCells() {
    }

    static void nationalities(EntryDraft draft, String field, String cell) {
        NumberedParts nationalities = NumberedParts.of(cell);
        keepHeading(draft, field, cell, nationalities);
        for (String said : nationalities.parts()) {
            Matcher commented = COMMENTED.matcher(said == null ? "" : said);
            boolean isOne = commented.matches() && !NO_MORE.matcher(commented.group(2)).matches();
            draft.tie(TieKind.NATIONALITY, isOne ? commented.group(1) : said, null, isOne ? commented.group(2) : null, null);
        }
    }

    /** Pairs towns and countries of the same number; a single country applies to all towns. */
    static void birthPlaces(EntryDraft draft, String town, String country) {
        NumberedParts towns = NumberedParts.of(town);
        NumberedParts countries = NumberedParts.of(country);
        keepHeading(draft, "Town of Birth", town, towns);
        keepHeading(draft, "Country of Birth", country, countries);
        int several = Math.max(towns.parts().size(), countries.parts().size());
        if (countries.isOne() || towns.parts().isEmpty() || towns.parts().size() == countries.parts().size()) {
            for (int i = 0; i < several; i++) {
                draft.birthPlace(null, at(towns, i), null, countries.isOne() ? at(countries, 0) : at(countries, i), null, null, null);
            }
        } else {
            draft.remark("Town of Birth", town);
            draft.remark("Country of Birth", country);
            towns.parts().forEach(each -> draft.birthPlace(null, each, null, null, null, null, null));
            countries.parts().forEach(each -> draft.birthPlace(null, null, null, each, null, null, null));
        }
    }

    private static String at(NumberedParts parts, int index) {
        return index < parts.parts().size() ? parts.parts().get(index) : null;
    }

    /** @param details details of the numbers, in another cell; null if there is none */
    static void numbers(EntryDraft draft, String kind, String field, String cell, String details) {
        NumberedParts numbers = NumberedParts.of(cell);
        keepHeading(draft, field, cell, numbers);
        List<String> parts = numbers.parts();
        if (parts.isEmpty()) {
            draft.identifier(kind, null, null, null, details, null);
        }
        for (String part : parts) {
            IdentifierText stated = part == null ? new IdentifierText(List.of(), null, true) : IdentifierText.in(part);
            for (String number : stated.numbers().isEmpty() ? Collections.singletonList(part) : stated.numbers()) {
                String note = EntryDraft.joined("; ", number == null || number.equals(part) ? null : part, details);
                draft.identifier(kind, number, stated.country(), null, note, null);
            }
            if (!stated.isClear()) {
                draft.remark(field, cell);
            }
        }
    }

    static void features(EntryDraft draft, FeatureKind kind, String field, String cell) {
        NumberedParts values = NumberedParts.of(cell);
        keepHeading(draft, field, cell, values);
        values.parts().forEach(value -> draft.feature(kind, field, value, null));
    }

    private static void keepHeading(EntryDraft draft, String field, String cell, NumberedParts parts) {
        if (parts.heading() != null) {
            draft.remark(field, cell);
        }
    }
}
