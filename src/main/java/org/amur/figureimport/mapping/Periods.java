package org.amur.figureimport.mapping;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.figure.value.Period;

/** Reader of periods in publishers' notations that have only one meaning. */
public final class Periods {

    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");
    /** Year and month; 2024.1 may also be October in a spreadsheet that stores numbers. */
    private static final Pattern YEAR_MONTH = Pattern.compile("(?!\\d{4}\\.1$)((?:19|20)\\d{2})(?:[-./ ]|[-./ ]?M[-./ ]?)(0?[1-9]|1[0-2])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(0?[1-9]|1[0-2])[-./](\\d{4})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(?:1[-~—至])?(\\d{1,2})月)?");
    private static final Pattern CHINESE_CUMULATIVE = Pattern.compile("\\d{4}年1[-~—至]\\d{1,2}月");
    private static final Pattern WORDS = Pattern.compile("(\\p{L}+)\\.?(?:,? ?|[-–])(\\d{4})(?: ?г\\.?)?");
    /**
     * Month and short year. The month comes first: with numbers on both sides of a name the year would be ambiguous.
     */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\p{L}{3,10})\\.?[-– ][’']?(\\d{2})(?: ?г\\.?)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}) ?(?:г\\.?|год|года)");
    /** Months in words, not necessarily from January. */
    private static final Pattern MONTHS_AND_YEAR =
            Pattern.compile("(\\p{L}{3,10})\\.? ?[-–—] ?(\\p{L}{3,10})\\.?,? (\\d{4})(?: ?г\\.?| года?)?");
    /** Number of months from January, or half a year. */
    private static final Pattern FIRST_MONTHS =
            Pattern.compile("(?iu)([1-9]|1[0-2]) ?(?:[mм]|мес\\.?|месяц(?:а|ев)?|months) ?(\\d{4})(?: ?г\\.?| года?)?");
    private static final Pattern FIRST_MONTHS_IN_CHINESE = Pattern.compile("(\\d{4})年(?:前([1-9]|1[0-2])个月|上半年)");
    private static final Pattern FIRST_HALF = Pattern.compile(
            "(?iu)(?:h1|1h|(?:i|1|1-е|первое) полугодие) ?(\\d{4})(?: ?г\\.?| года?)?|(\\d{4}) ?(?:h1|1h|(?:i|1) полугодие)");
    private static final Pattern TIME_OF_COLUMN = Pattern.compile("\\d{4}.*|\\d{1,2}[./-]\\d{4}"
            + "|\\p{L}{3,10}\\.?(?: ?\\d{4}|[-–](?:\\d{2}){1,2}| ?[-–—] ?\\p{L}{3,10}\\.?,? \\d{4})");
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\d.])\\s*(?:[*†‡§¹²³⁰⁴-⁹⁽⁾]+\\)?|\\([pr]\\))$");
    private static final String ANY_YEAR = "2000";
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final String CENTURY = "20";
    private static final Pattern COLUMN = Pattern.compile("(?:[xy]|yr)?(\\d{4})(?: ?\\[?yr\\d{4}]?)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> MONTHS = months();
    /** Abbreviations of months beyond CLDR. */
    private static final ColumnVocabulary<Integer> ABBREVIATIONS = ColumnVocabulary.of("month", Integer::valueOf);

    private Periods() {
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.CHINESE,
                Locale.forLanguageTag("pt"), Locale.forLanguageTag("es"), Locale.FRENCH, Locale.GERMAN)) {
            DateFormatSymbols names = DateFormatSymbols.getInstance(language);
            for (Month month : Month.values()) {
                int index = month.ordinal();
                for (String name : List.of(names.getMonths()[index], names.getShortMonths()[index],
                        month.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, language),
                        month.getDisplayName(java.time.format.TextStyle.SHORT_STANDALONE, language))) {
                    months.put(name.toLowerCase(Locale.ROOT).replace(".", ""), month.getValue());
                }
            }
        }
        return months;
    }

    /** Returns the notation of {@link Period#parse}; empty for invalid or ambiguous texts. */
    public static Optional<String> of(String text) {
        // A text in this form may still be invalid, such as a thirteenth month or a year two centuries ago.
        return read(text.strip()).flatMap(Periods::stated);
    }

    private static Optional<String> read(String plain) {
        Matcher matcher = COMPACT.matcher(plain);
        if (matcher.matches() || (matcher = YEAR_MONTH.matcher(plain)).matches()) {
            return Optional.of(month(matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        if ((matcher = MONTH_YEAR.matcher(plain)).matches()) {
            return Optional.of(month(matcher.group(2), Integer.parseInt(matcher.group(1))));
        }
        if ((matcher = CHINESE.matcher(plain)).matches()) {
            return Optional.of(chinese(matcher, CHINESE_CUMULATIVE.matcher(plain).matches()));
        }
        if ((matcher = WORDS.matcher(plain)).matches()) {
            String year = matcher.group(2);
            return month(matcher.group(1)).map(month -> month(year, month));
        }
        if ((matcher = SHORT_YEAR.matcher(plain)).matches()) {
            String year = CENTURY + matcher.group(2);
            return month(matcher.group(1)).map(month -> month(year, month));
        }
        if ((matcher = YEAR.matcher(plain)).matches()) {
            return Optional.of(matcher.group(1));
        }
        if ((matcher = MONTHS_AND_YEAR.matcher(plain)).matches()) {
            return months(matcher.group(3), month(matcher.group(1)), month(matcher.group(2)));
        }
        return Optional.of(fromJanuary(plain).or(() -> WholeMonths.of(plain)).orElse(plain));
    }

    private static Optional<String> months(String year, Optional<Integer> first, Optional<Integer> last) {
        return first.isEmpty() || last.isEmpty() ? Optional.empty()
                : Optional.of(month(year, first.get()) + ".." + month(year, last.get()));
    }

    private static Optional<String> fromJanuary(String plain) {
        Matcher matcher = FIRST_MONTHS.matcher(plain);
        if (matcher.matches()) {
            return months(matcher.group(2), Optional.of(1), Optional.of(Integer.valueOf(matcher.group(1))));
        }
        if ((matcher = FIRST_MONTHS_IN_CHINESE.matcher(plain)).matches()) {
            return months(
                    matcher.group(1),
                    Optional.of(1),
                    Optional.of(matcher.group(2) == null ? HALF : Integer.valueOf(matcher.group(2))));
        }
        matcher = FIRST_HALF.matcher(plain);
        return matcher.matches() ? months(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), Optional.of(1), Optional.of(HALF))
                : Optional.empty();
    }

    private static Optional<String> stated(String text) {
        try {
            return Optional.of(Period.parse(text).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String chinese(Matcher matcher, boolean cumulative) {
        if (matcher.group(2) == null) {
            return matcher.group(1);
        }
        String month = month(matcher.group(1), Integer.parseInt(matcher.group(2)));
        return cumulative && !month.endsWith("-01") ? matcher.group(1) + "-01.." + month : month;
    }

    private static String month(String year, int month) {
        return "%s-%02d".formatted(year, month);
    }

    /** Returns the month by number or name in English, Russian, Chinese, Portuguese, Spanish, French or German. */
    public static Optional<Integer> month(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(".", "");
        if (plain.matches("0?[1-9]|1[0-2]")) {
            return Optional.of(Integer.valueOf(plain));
        }
        return Optional.ofNullable(MONTHS.get(plain)).or(() -> ABBREVIATIONS.find(plain).filter(found -> found.meant() == null)
                .map(ColumnVocabulary.Found::value));
    }

    /** Tells whether figures can have the period: months that begin after January are excluded. */
    static boolean isOfFigures(String period) {
        return Period.parse(period).kind() != Period.Kind.SPAN;
    }

    /** Returns a month of a year, or several with one name: {@code янв.-март}; the text may repeat the year. */
    public static Optional<String> ofYear(String year, String months) {
        return month(months).map(number -> month(year, number)).or(() -> of(months.strip() + ' ' + year))
                .or(() -> of(months).filter(period -> period.startsWith(year + '-')));
    }

    /** Returns months without a year, in the notation of {@link Period#parse}; a number alone is not enough. */
    static Optional<Period> ofAnyYear(String text) {
        String plain = text.strip();
        return plain.isEmpty() || Character.isDigit(plain.charAt(plain.length() - 1)) && month(plain).isPresent() ? Optional.empty()
                : ofYear(ANY_YEAR, plain).or(() -> of(ANY_YEAR + "年" + plain))
                        .filter(period -> period.startsWith(ANY_YEAR + '-')).map(Period::parse);
    }

    /** Tells whether a text is a quarter other than the first, with or without a year: no figure has it. */
    public static boolean isLaterQuarter(String text) {
        return of(text).map(Period::parse).or(() -> ofAnyYear(text)).filter(period -> period.kind() == Period.Kind.SPAN
                && period.monthCount() == QUARTER && period.last().getMonthValue() % QUARTER == 0).isPresent();
    }

    /** Removes a note mark, as in 2024*. A number in brackets is kept, since it may be the month. */
    public static String withoutMark(String text) {
        return MARK.matcher(text).replaceFirst("");
    }

    /**
     * Returns the period that is a column's name: {@code 2016}, {@code 2016-M01}, {@code 2023*}; empty for any other
     * name.
     */
    public static Optional<String> ofColumn(String written) {
        String name = withoutMark(written.strip());
        Matcher year = COLUMN.matcher(name);
        if (year.matches()) {
            return stated(year.group(1));
        }
        Optional<String> time = TIME_OF_COLUMN.matcher(name).matches() ? of(name)
                : fromJanuary(name).or(() -> WholeMonths.of(name)).flatMap(Periods::stated);
        return time.filter(Periods::isOfFigures);
    }
}
