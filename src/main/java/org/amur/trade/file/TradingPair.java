package org.amur.trade.file;

import java.util.Optional;

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
        boolean ours = isOurs(declarant) || isOurs(partner);
        if (!ours && (declarant.isPresent() || partner.isPresent())) {
            return new TradingPair(null, null, Reason.OTHER_COUNTRIES);
        }
        String of = area(declarant, declarantText, Part.DECLARANT, parts);
        String with = area(partner, partnerText, Part.PARTNER, parts);
        if (AreaNames.NONE.equals(of) || AreaNames.NONE.equals(with) || Area.WORLD.equals(of)) {
            return new TradingPair(null, null, Reason.NOT_A_COUNTRY);
        }
        boolean joined = of == null || with == null || Series.joins(of, with);
        return new TradingPair(of, with, joined ? null : Reason.OTHER_COUNTRIES);
    }

    private static boolean isOurs(Optional<Vocabulary.Found<String>> area) {
        return area.filter(found -> Area.isOfTheRecord(found.value())).isPresent();
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
