package org.amur.figureimport.mapping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;

/**
 * Statements about all numbers in the lines above the column names: unit and currency ({@code Unit: US$1,000},
 * {@code 单位:千美元}, {@code млн долларов США}), time ({@code December 2023}), and whether it counts from January.
 * Contradictory or ambiguous ones are dropped.
 */
public final class HeaderStatements {

    /**
     * Label of the unit at the beginning of a line, or of a sentence after the title; not in "Number of units: 100".
     */
    private static final Pattern LABEL =
            Pattern.compile("(?u)^(?:.*(?:[.,;:(\\p{IsHan}]\\s*|(?<! [Oo]f)\\s(?=\\p{Lu}|\\p{IsHan})))?"
                    + "(?iu:units?|unit of measure|单位|計量單位|计量单位|единиц[аы] измерения|ед\\. изм\\.?)\\s*:\\s*(.+?)\\)?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");
    /** Separator between a title and a unit: Trade of China, bn USD. */
    private static final Pattern AFTER_TITLE = Pattern.compile("[,;:]\\s?|\\s[-–—]\\s");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d, ]*\\d|\\d");
    private static final Pattern CHINESE = Pattern.compile("[\\d,]*\\p{IsHan}+(?: \\p{IsHan}+)*");
    private static final Set<String> BETWEEN = Set.of("in", "of", "в");

    /** Part of the figures, and the line that states it. */
    public record Said(String value, String line) {
    }

    private final Map<FigurePart, Set<String>> values = new EnumMap<>(FigurePart.class);
    private final Map<FigurePart, String> lines = new EnumMap<>(FigurePart.class);
    private final Set<String> years = new HashSet<>();
    private String partOfYear;

    private HeaderStatements() {
    }

    /**
     * Reads the lines.
     *
     * @param lines the cells above the names, in their order
     */
    public static HeaderStatements of(List<String> lines) {
        HeaderStatements said = new HeaderStatements();
        for (String line : lines) {
            String plain = MilWord.told(Words.plain(line).strip());
            said.readUnit(line, plain);
            said.readTimes(line, TimesInText.of(plain));
            said.readPartOfYear(line, FirstMonths.in(plain));
            NameWords.SPANS.mentioned(ChineseWords.divided(plain))
                    .forEach(span -> said.add(FigurePart.SPAN, span, line));
        }
        return said;
    }

    /** Returns the certain statements, by part. */
    public Map<FigurePart, Said> parts() {
        Map<FigurePart, Said> certain = new LinkedHashMap<>();
        values.forEach((part, said) -> {
            if (said.size() == 1) {
                certain.put(part, new Said(said.iterator().next(), lines.get(part)));
            }
        });
        // A month is the default of a time, and figures have no other spans.
        certain.computeIfPresent(FigurePart.SPAN, (part, said) -> Proposal.CUMULATIVE.equals(said.value()) ? said : null);
        // Another year than that of the period may be that of the figures.
        if (years.size() > 1) {
            certain.remove(FigurePart.PERIOD);
        }
        return certain;
    }

    private void readTimes(String line, TimesInText times) {
        years.addAll(times.years());
        times.period().ifPresent(period -> add(FigurePart.PERIOD, period, line));
        times.years().stream().filter(year -> times.years().size() == 1)
                .forEach(year -> add(FigurePart.YEAR, year, line));
    }

    private void readPartOfYear(String line, FirstMonths months) {
        months.ofEachYear().forEach(last -> add(FigurePart.YEAR_TO, String.valueOf(last), line));
        partOfYear = partOfYear == null && months.areSaid() ? line : partOfYear;
    }

    /** Returns the line with a span from January that may not apply to all years of the table. */
    public Optional<String> partOfYear() {
        return Optional.ofNullable(partOfYear);
    }

    /** Tells whether a part is stated, certain or not. */
    boolean mentions(FigurePart part) {
        return values.containsKey(part);
    }

    private void add(FigurePart part, String value, String line) {
        values.computeIfAbsent(part, each -> new HashSet<>()).add(value);
        lines.putIfAbsent(part, line);
    }

    /** Reads a unit: any text after its label, elsewhere only a text without other words. */
    private void readUnit(String line, String plain) {
        Matcher labelled = LABEL.matcher(plain);
        if (labelled.matches()) {
            readUnitOf(labelled.group(1), line);
            return;
        }
        Matcher bracketed = IN_BRACKETS.matcher(plain);
        while (bracketed.find()) {
            readIfUnit(bracketed.group(1), line);
        }
        String[] pieces = AFTER_TITLE.split(plain);
        for (int place = 1; place < pieces.length; place++) {
            readIfUnit(pieces[place].strip(), line);
        }
        readIfUnit(plain, line);
    }

    /** Tells whether a text is only a unit, a currency or both. */
    public static boolean isUnit(String text) {
        return isOnlyUnit(Words.plain(text).replaceAll("^\\((.*)\\)$", "$1").strip());
    }

    private void readIfUnit(String text, String line) {
        if (isOnlyUnit(text)) {
            readUnitOf(text, line);
        }
    }

    private static boolean isOnlyUnit(String text) {
        if (CHINESE.matcher(text).matches()) {
            return text.endsWith("元") || text.endsWith("人民币");
        }
        String words = spaced(DIGITS.matcher(text).replaceAll(" ")).strip();
        List<String> all = Arrays.stream(words.split("[^\\p{L}$¥]+")).filter(word -> !word.isEmpty()
                && !BETWEEN.contains(word.toLowerCase(java.util.Locale.ROOT))).toList();
        return !all.isEmpty() && all.stream().allMatch(word -> !Words.units().mentioned(word).isEmpty()
                || !Words.currencies().mentioned(word).isEmpty() || isPieceOfCurrency(word));
    }

    private static boolean isPieceOfCurrency(String word) {
        return word.matches("(?i)u|s|us|сша");
    }

    private void readUnitOf(String text, String line) {
        boolean chinese = CHINESE.matcher(text.replaceAll("[,;、%]", "")).matches();
        Set<Currency> currencies = chinese ? NamedCurrencies.ofChinese(text) : NamedCurrencies.of(spaced(text));
        currencies.forEach(currency -> add(FigurePart.CURRENCY, currency.name(), line));
        (chinese ? chineseScale(text) : scale(text)).ifPresent(scale -> add(FigurePart.UNIT, scale.name(), line));
    }

    /** Inserts a space: {@code US$1,000} becomes {@code US$ 1,000}. */
    private static String spaced(String text) {
        return text.replaceAll("(?<=[\\p{L}$¥])(?=\\d)|(?<=\\d)(?=[\\p{L}$¥])", " ").replace("U.S.", "US");
    }

    /** Returns the product of a number and a word: {@code 100 million}. Empty without both, or with two of one kind. */
    private static Optional<Scale> scale(String text) {
        List<String> numbers = DIGITS.matcher(text).results().map(found -> found.group().replaceAll("[, ]", "")).toList();
        Set<Scale> words = Words.units().mentioned(spaced(DIGITS.matcher(text).replaceAll(" ")));
        if (numbers.size() > 1 || words.size() > 1 || numbers.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal units = numbers.isEmpty() ? BigDecimal.ONE : new BigDecimal(numbers.get(0));
        int power = words.isEmpty() ? 0 : words.iterator().next().powerOfTen();
        return CountedUnits.of(units.scaleByPowerOfTen(power));
    }

    private static Optional<Scale> chineseScale(String text) {
        String scale = text.replaceAll("人民币|美元|元|[\\s%,;、]", "");
        return scale.isEmpty() ? Optional.of(Scale.ONE) : Words.units().find(scale).map(ColumnVocabulary.Found::value);
    }
}
