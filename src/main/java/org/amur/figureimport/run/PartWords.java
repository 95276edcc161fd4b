package org.amur.figureimport.run;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Words;
import org.amur.web.Texts;

/** Texts of constants in the reader's language. */
final class PartWords {

    private PartWords() {
    }

    /** Returns the constants in one line. */
    static String of(Map<FigurePart, String> constants) {
        return joined(constants, ", ");
    }

    /** Returns the constants, one a line. */
    static String lines(Map<FigurePart, String> constants) {
        return joined(constants, "\n");
    }

    private static String joined(Map<FigurePart, String> constants, String between) {
        Map<FigurePart, String> inOrder = new EnumMap<>(FigurePart.class);
        inOrder.putAll(constants);
        return inOrder.entrySet().stream().map(said -> Texts.choice("figureImport.part", said.getKey()) + ": "
                + word(said.getKey(), said.getValue())).collect(Collectors.joining(between));
    }

    private static String word(FigurePart part, String said) {
        return switch (part) {
            case FLOW -> known("figure.flow", Words.flows(), said);
            case UNIT -> known("figure.scale", Words.units(), said);
            case CURRENCY -> known("figure.currency", Words.currencies(), said);
            case COMMODITY -> said.equals(Series.ALL_GOODS) ? Texts.get("figureImport.mapping.allGoods") : said;
            case YEAR_TO -> known(said);
            case SPAN -> chosen("span", said);
            case GROWTH_PIECES -> chosen("pieces", said);
            case DECIMALS -> chosen("decimals", said);
            case DAYS -> chosen("days", said);
            case ZEROS -> said.equals("silence") ? Texts.get("figureImport.mapping.silence") : chosen("zeros", said);
            case MARKS -> said.equals("silence") ? Texts.get("figureImport.mapping.silence") : chosen("marks", said);
            default -> said;
        };
    }

    private static String known(String month) {
        return Periods.month(month).map(PartWords::month).orElse(month);
    }

    /** Returns the name of a month; for December, that of whole years. */
    static String month(int number) {
        String name = Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
        return Month.of(number) == Month.DECEMBER ? Texts.get("figureImport.mapping.yearTo.whole", name) : name;
    }

    private static String chosen(String choice, String said) {
        return Texts.get("figureImport.mapping." + choice + "." + said);
    }

    private static <E extends Enum<E>> String known(String field, ColumnVocabulary<E> words, String said) {
        return words.find(said).map(found -> Texts.choice(field, found.value())).orElse(said);
    }
}
