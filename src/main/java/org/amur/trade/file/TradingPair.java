package org.amur.trade.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.trade.Area;
import org.amur.trade.Series;
import org.amur.trade.mapping.AreaNames;
import org.amur.trade.mapping.MappedColumn;
import org.amur.trade.mapping.Part;
import org.amur.trade.mapping.Vocabulary;

/**
 * Whose trade a column of values counts, and with whom.
 *
 * @param declarant null where the row is refused, as is {@code partner}
 * @param passed    why trade of the two is no figure of the record; null if it is
 */
record TradingPair(String declarant, String partner, Reason passed) {

    static TradingPair of(MappedColumn value, RowParts parts) {
        String declarantText = parts.of(value, Part.DECLARANT, text -> AreaNames.find(text).isPresent())
                .orElseGet(() -> parts.mapping().onlyDeclarant().orElse(""));
        PartnerNumbers numbers = new PartnerNumbers(value, parts);
        String partnerText = parts.of(value, Part.PARTNER, text -> numbers.find(text).isPresent()).orElse("");
        Optional<Vocabulary.Found<String>> declarant = AreaNames.find(declarantText);
        Optional<Vocabulary.Found<String>> partner = numbers.find(partnerText);
        boolean ours = isOurs(declarant, parts.inColumns(value, Part.DECLARANT), AreaNames::find)
                || isOurs(partner, parts.inColumns(value, Part.PARTNER), numbers::find);
        if (!ours && (declarant.isPresent() || partner.isPresent())) {
            return new TradingPair(null, null, Reason.OTHER_COUNTRIES);
        }
        if (!agree(value, parts, numbers)) {
            return new TradingPair(null, null, null);
        }
        String of = area(declarant, declarantText, Part.DECLARANT, parts);
        String with = area(partner, partnerText, Part.PARTNER, parts);
        if (AreaNames.NONE.equals(of) || AreaNames.NONE.equals(with) || Area.WORLD.equals(of)) {
            return new TradingPair(null, null, Reason.NOT_A_COUNTRY);
        }
        boolean joined = of == null || with == null || Series.joins(of, with);
        return new TradingPair(of, with, joined ? null : Reason.OTHER_COUNTRIES);
    }

    private static boolean isOurs(Optional<Vocabulary.Found<String>> area, List<String> said,
            Function<String, Optional<Vocabulary.Found<String>>> finding) {
        return Stream.concat(area.stream(), said.stream().flatMap(text -> finding.apply(text).stream()))
                .map(Vocabulary.Found::value).anyMatch(Area::isOfTheRecord);
    }

    /** Whether a code and a name beside it are the same country's, and a code by itself only one's. */
    private static boolean agree(MappedColumn value, RowParts parts, PartnerNumbers numbers) {
        boolean agreed = parts.agree(value, Part.DECLARANT, text -> AreaNames.find(text).map(Vocabulary.Found::value))
                & parts.agree(value, Part.PARTNER, text -> numbers.find(text).map(Vocabulary.Found::value));
        return agreed && !numbers.areUnclear(parts.inColumns(value, Part.PARTNER));
    }

    private static String area(Optional<Vocabulary.Found<String>> found, String text, Part part, RowParts parts) {
        if (found.isEmpty()) {
            parts.refuse(part, text.isEmpty() ? Reason.MISSING : Reason.UNKNOWN_AREA, text);
            return null;
        }
        parts.remarkOnLook(part, text, found.get());
        return found.get().value();
    }
}
