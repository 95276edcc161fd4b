package org.amur.trade.file;

import java.util.List;
import java.util.Optional;
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
        String declarantText = parts.of(value, Part.DECLARANT).orElseGet(() -> parts.mapping().onlyDeclarant().orElse(""));
        String partnerText = parts.of(value, Part.PARTNER).orElse("");
        Optional<Vocabulary.Found<String>> declarant = AreaNames.find(declarantText);
        Optional<Vocabulary.Found<String>> partner = AreaNames.find(partnerText);
        boolean ours = isOurs(declarant, Part.DECLARANT, value, parts) || isOurs(partner, Part.PARTNER, value, parts);
        if (!ours && (declarant.isPresent() || partner.isPresent())) {
            return new TradingPair(null, null, Reason.OTHER_COUNTRIES);
        }
        if (!agree(value, parts)) {
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

    private static boolean isOurs(Optional<Vocabulary.Found<String>> area, Part part, MappedColumn value, RowParts parts) {
        return Stream.concat(area.map(Vocabulary.Found::value).stream(),
                parts.inColumns(value, part).stream().flatMap(text -> code(text).stream())).anyMatch(Area::isOfTheRecord);
    }

    private static Optional<String> code(String text) {
        return AreaNames.find(text).map(Vocabulary.Found::value);
    }

    /** Whether a code and a name beside it are the same country's, and a code by itself only one's. */
    private static boolean agree(MappedColumn value, RowParts parts) {
        boolean agreed = parts.agree(value, Part.DECLARANT, TradingPair::code) & parts.agree(value, Part.PARTNER, TradingPair::code);
        return agreed && !isOfTwoLists(value, parts);
    }

    /** The customs of China number the countries otherwise than ISO 3166: 344 is Russia there, and Hong Kong here. */
    private static boolean isOfTwoLists(MappedColumn value, RowParts parts) {
        List<String> said = parts.inColumns(value, Part.PARTNER);
        boolean numbered = !said.isEmpty() && said.stream().allMatch(text -> text.matches("(?!000)\\d{3}")
                && code(text).filter(Area::isOfTheRecord).isEmpty());
        boolean twofold = numbered && parts.mapping().onlyDeclarant().filter(Area.CHINA::equals).isPresent();
        if (twofold) {
            parts.refuse(Part.PARTNER, Reason.CODE_OF_TWO_LISTS, said.get(0));
        }
        return twofold;
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
