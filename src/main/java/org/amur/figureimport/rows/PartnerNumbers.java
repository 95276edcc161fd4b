package org.amur.figureimport.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.figure.value.Area;
import org.amur.figure.value.Reporter;
import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Words;

/**
 * Partner of a row by number. China's customs number countries differently from ISO 3166: 344 is Russia there and Hong
 * Kong here. In all other tables numbers are those of ISO 3166.
 */
final class PartnerNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?!000)\\d{3}");

    private final RowParts parts;
    private final boolean ofChinasCustoms;

    PartnerNumbers(MappedColumn value, RowParts parts) {
        this.parts = parts;
        ofChinasCustoms = parts.of(value, FigurePart.REPORTER).flatMap(text -> Words.reporters().find(text))
                .filter(found -> found.value() == Reporter.GACC).isPresent();
    }

    Optional<ColumnVocabulary.Found<String>> find(String text) {
        if (!isNumber(text)) {
            return AreaNames.find(text);
        }
        return AreaNames.ofChinasCustoms(text).or(() -> ofTheRecord(text)).map(code -> new ColumnVocabulary.Found<>(code, null));
    }

    private boolean isNumber(String text) {
        return ofChinasCustoms && NUMBER.matcher(text).matches();
    }

    /** Returns China or Russia: their ISO 3166 numbers are unused in the other list. */
    private static Optional<String> ofTheRecord(String text) {
        return AreaNames.find(text).map(ColumnVocabulary.Found::value).filter(Area::isOfTheRecord);
    }

    /**
     * Tells whether the row has only partner numbers that could be of either list, so that it is refused.
     *
     * @param said the cells of all partner columns
     */
    boolean areUnclear(List<String> said) {
        if (said.isEmpty() || !said.stream().allMatch(this::isNumber)) {
            return false;
        }
        String number = said.get(0);
        Optional<String> country = AreaNames.ofChinasCustoms(number);
        boolean unclear = find(number).isEmpty() || !parts.isOfOneList(country.isPresent());
        if (unclear) {
            parts.refuse(FigurePart.PARTNER, Reason.CODE_OF_TWO_LISTS, number);
        } else if (country.isPresent() && parts.markReported("number " + number)) {
            parts.remark(FigurePart.PARTNER, Reason.NUMBER_OF_CHINAS_CUSTOMS, number, country.get());
        }
        return unclear;
    }
}
