package org.amur.figureimport.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.figure.value.Area;
import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;

/**
 * Declarant and partner of a value column.
 *
 * @param declarant null if the row is refused, as is {@code partner}
 * @param passed reason for skipping trade that is not of the record; null for none
 */
record TradingPair(String declarant, String partner, Reason passed) {

    static TradingPair of(MappedColumn value, RowParts parts) {
        String declarantText = parts.of(value, FigurePart.DECLARANT, text -> AreaNames.find(text).isPresent())
                .orElseGet(() -> parts.mapping().onlyDeclarant().orElse(""));
        PartnerNumbers numbers = new PartnerNumbers(value, parts);
        String partnerText = parts.of(value, FigurePart.PARTNER, text -> numbers.find(text).isPresent()).orElse("");
        Optional<ColumnVocabulary.Found<String>> declarant = AreaNames.find(declarantText);
        Optional<ColumnVocabulary.Found<String>> partner = numbers.find(partnerText);
        boolean ours = isOurs(declarant, parts.inColumns(value, FigurePart.DECLARANT), AreaNames::find)
                || isOurs(partner, parts.inColumns(value, FigurePart.PARTNER), numbers::find);
        if (!ours && (declarant.isPresent() || partner.isPresent())) {
            return new TradingPair(null, null, Reason.OTHER_COUNTRIES);
        }
        if (!agree(value, parts, numbers)) {
            return new TradingPair(null, null, null);
        }
        String of = area(declarant, declarantText, FigurePart.DECLARANT, parts);
        String with = area(partner, partnerText, FigurePart.PARTNER, parts);
        if (AreaNames.NONE.equals(of) || AreaNames.NONE.equals(with) || Area.WORLD.equals(of)) {
            return new TradingPair(null, null, Reason.NOT_A_COUNTRY);
        }
        boolean joined = of == null || with == null || Series.joins(of, with);
        return new TradingPair(of, with, joined ? null : Reason.OTHER_COUNTRIES);
    }

    private static boolean isOurs(Optional<ColumnVocabulary.Found<String>> area, List<String> said,
            Function<String, Optional<ColumnVocabulary.Found<String>>> finding) {
        return Stream.concat(area.stream(), said.stream().flatMap(text -> finding.apply(text).stream()))
                .map(ColumnVocabulary.Found::value).anyMatch(Area::isOfTheRecord);
    }

    /** Tells whether a code and the name beside it are of one country, and a code alone is unambiguous. */
    private static boolean agree(MappedColumn value, RowParts parts, PartnerNumbers numbers) {
        boolean agreed = parts.agree(value, FigurePart.DECLARANT, text -> AreaNames.find(text).map(ColumnVocabulary.Found::value))
                & parts.agree(value, FigurePart.PARTNER, text -> numbers.find(text).map(ColumnVocabulary.Found::value));
        return agreed && !numbers.areUnclear(parts.inColumns(value, FigurePart.PARTNER));
    }

    private static String area(Optional<ColumnVocabulary.Found<String>> found, String text, FigurePart part, RowParts parts) {
        if (found.isEmpty()) {
            parts.refuse(part, text.isEmpty() ? Reason.MISSING : Reason.UNKNOWN_AREA, text);
            return null;
        }
        parts.remarkOnLook(part, text, found.get());
        return found.get().value();
    }
}
