package org.amur.figureimport.run;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.web.RefusedException;

/** Constants that the page of a mapping offers, for all rows or for a column, with their values. */
enum PartChoices {

    OF_ALL_ROWS(FigurePart.REPORTER, FigurePart.DECLARANT, FigurePart.PARTNER, FigurePart.COMMODITY, FigurePart.FLOW, FigurePart.PERIOD,
            FigurePart.YEAR, FigurePart.YEAR_TO, FigurePart.UNIT, FigurePart.CURRENCY, FigurePart.GROWTH_PIECES, FigurePart.DECIMALS,
            FigurePart.DAYS, FigurePart.ZEROS, FigurePart.MARKS),
    OF_COLUMN(FigurePart.FLOW, FigurePart.SPAN, FigurePart.PERIOD, FigurePart.MONTH, FigurePart.UNIT, FigurePart.CURRENCY,
            FigurePart.GROWTH_PIECES, FigurePart.DECLARANT, FigurePart.PARTNER, FigurePart.COMMODITY);

    private static final int MAX_LENGTH = 100;
    private static final Map<FigurePart, List<String>> CHOICES = Map.ofEntries(
            Map.entry(FigurePart.REPORTER, names(Reporter.values())),
            Map.entry(FigurePart.FLOW, names(Flow.values())),
            Map.entry(FigurePart.UNIT, names(Scale.values())),
            Map.entry(FigurePart.CURRENCY, names(Currency.values())),
            Map.entry(FigurePart.YEAR_TO, IntStream.rangeClosed(2, 12).mapToObj(String::valueOf).toList()),
            Map.entry(FigurePart.SPAN, List.of("month", "cumulative")),
            Map.entry(FigurePart.GROWTH_PIECES, List.of("1", "10")),
            Map.entry(FigurePart.DECIMALS, List.of("point", "comma")),
            Map.entry(FigurePart.DAYS, List.of("month")),
            Map.entry(FigurePart.ZEROS, List.of("value", "silence")),
            Map.entry(FigurePart.MARKS, List.of("problem", "silence")));

    private final Set<FigurePart> offered;

    PartChoices(FigurePart... offered) {
        this.offered = Set.of(offered);
    }

    /** Returns the constants that can be entered. */
    Set<FigurePart> offered() {
        return offered;
    }

    /** Returns the values of a constant; null for one of free text. */
    static List<String> choices(FigurePart part) {
        return CHOICES.get(part);
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** Returns the constants that are not empty. */
    static Map<FigurePart, String> stated(Map<FigurePart, String> constants) {
        Map<FigurePart, String> stated = new EnumMap<>(FigurePart.class);
        constants.forEach((part, text) -> {
            if (text != null && !text.isBlank()) {
                stated.put(part, text);
            }
        });
        return stated;
    }

    /** @throws RefusedException if a column cannot provide the part */
    static void checkColumn(String field, FigurePart part) {
        List<FigurePart> parts = FigurePart.ofColumns();
        if (!parts.contains(part)) {
            throw new RefusedException(
                    field, "rest.choice", field, parts.stream().map(FigurePart::name).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Replaces constants by sent ones. Those that were proposed for the file may stay, whatever they are.
     *
     * @param sent null for none
     * @throws RefusedException if the page does not offer a sent one
     */
    void enter(String field, Map<FigurePart, String> sent, Map<FigurePart, String> constants) {
        Map<FigurePart, String> chosen = sent == null ? Map.of() : sent;
        chosen.forEach((part, text) -> {
            if (!text.equals(constants.get(part))) {
                check(field + "." + part, part, text);
            }
        });
        constants.clear();
        constants.putAll(chosen);
    }

    private void check(String field, FigurePart part, String text) {
        if (!offered.contains(part)) {
            throw new RefusedException(field, "figureImport.mapping.noConstant", part.name());
        }
        List<String> choices = choices(part);
        if (choices != null && !choices.contains(text)) {
            throw new RefusedException(field, "rest.choice", part.name(), String.join(", ", choices));
        }
        if (text.length() > MAX_LENGTH) {
            throw new RefusedException(field, "figureImport.mapping.longConstant", part.name(), String.valueOf(MAX_LENGTH));
        }
    }
}
