package org.amur.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Parser of dates as users type them in English, Russian or Chinese; returns EDTF. Ambiguous dates are refused. */
final class TypedDate {

    private static final int MAX_LENGTH = 100;

    private static final Pattern UNKNOWN = Pattern.compile("|unknown|n/a|неизвестн[оаы]|дата неизвестна|不详|未知|不明");
    private static final Pattern EDTF_LIKE = Pattern.compile("[0-9x.?~%-]*(/[0-9x.?~%-]*)?");
    /** Excludes words that exclude the date itself, such as "before" and "после", or may do so, such as "до". */
    private static final Pattern UNTIL = Pattern.compile(
            "(?:until|till|up to|по)\\s+(.+)|(?:截至|至|到)\\s*(.+)");
    private static final Pattern SINCE = Pattern.compile(
            "(?:from|since|с|со|начиная с)\\s+(.+)|(?:自|从)\\s*([^起]+)起?");
    private static final Pattern BY = Pattern.compile(
            "(?:by|[oi]n or before|no later than|not later than|не позднее|не позже)\\s+(.+)|(?:不晚于|不迟于)\\s*(.+)");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:[oi]n or after|no earlier than|not earlier than|не ранее|не раньше)\\s+(.+)|不早于\\s*(.+)");
    private static final Pattern EITHER = Pattern.compile("(.+?)\\s+(?:or|или)\\s+(.+)|(.+?)\\s*或\\s*(.+)");
    private static final Pattern BETWEEN = Pattern.compile("between\\s+(.+?)\\s+and\\s+(.+)|между\\s+(.+?)\\s+и\\s+(.+)"
            + "|не (?:ранее|раньше)\\s+(.+?)\\s+и\\s+не (?:позднее|позже)\\s+(.+)|(.+?)\\s*[至到和与]\\s*(.+?)\\s*之间");
    private static final Pattern INTERVAL = Pattern.compile("(.+?)(?:\\s+(?:-|to|по)\\s+|\\s*[–—至]\\s*|/)(.+)");

    private static final List<Qualifier> QUALIFIERS = List.of(
            new Qualifier("~", "(?:~|(?:about|around|circa|approximately|approx\\.?|ca?\\.|ca)\\s+|ca?\\.)\\s*(.+)"),
            new Qualifier("~", "(?:(?:около|примерно|приблизительно|ок\\.)\\s+|ок\\.)\\s*(.+)"),
            new Qualifier("~", "(?:大约|大概|约)\\s*(.+)"),
            new Qualifier("~", "(.+?)\\s*(?:~|左右|前后)"),
            new Qualifier("?", "(?:possibly|probably|perhaps|maybe|возможно|вероятно)\\s+(.+)"),
            new Qualifier("?", "(?:可能|也许)\\s*(.+)"),
            new Qualifier("?", "(.+?)\\s*\\?"),
            new Qualifier("%", "(.+?)\\s*%"));

    private static final String YEAR_WORD = "(?:\\s*(?:г\\.?|год|года|году))?";
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\s*(?:г\\.?|год|года|году)|\\s*年)");
    private static final Pattern DECADE = Pattern.compile("(?:the\\s+)?(\\d{3})0(?:s|'s|-[ех](?:\\s+(?:годы|годов|гг\\.?))?|\\s*年代)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?[-\\s]?(\\p{L}+)[.,]?[-\\s]\\s*(\\d{4})" + YEAR_WORD);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(\\p{L}+)\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(\\d{4})");
    private static final Pattern NAME_YEAR = Pattern.compile(
            "(\\p{L}+)[.,]?[-\\s]\\s*(?:of\\s+)?(\\d{4})" + YEAR_WORD);
    private static final Pattern YEAR_NAME = Pattern.compile("(\\d{4})[,\\s]\\s*(\\p{L}+)\\.?");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})([-./])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern CHINESE = Pattern.compile(
            "(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?:份|\\s*(\\d{1,2})\\s*[日号號])?");
    private static final Pattern CHINESE_SEASON = Pattern.compile("(\\d{4})\\s*年?\\s*([春夏秋])[季天]?");
    /** Offset of EDTF's codes for quarters. */
    private static final int NO_QUARTER = 32;
    /** Week of ISO 8601, from Monday; the first week of a year contains its first Thursday. */
    private static final Pattern WEEK = Pattern.compile("(\\d{4})\\s*(?:-?\\s*w|年\\s*第)\\s*(\\d{1,2})\\s*周?"
            + "|(?:week|w)\\s*(\\d{1,2})(?:,|\\s+of)?\\s+(\\d{4})|(\\d{1,2})(?:-?я)?\\s+неделя\\s+(\\d{4})" + YEAR_WORD);
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-\\s]?q([1-4])|q([1-4])[-\\s]?(\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + YEAR_WORD);
    private static final Pattern MONTH_NUMBER_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern EITHER_ORDER = Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "\\d{1,2}([-./])\\d{1,2}\\1\\d{2}|\\d{4}/\\d{1,2}|\\d{1,2}/\\d{1,2}");
    private static final Pattern WINTER = Pattern.compile(
            "(?:(?:winter|зима|зимой)\\s+\\d{4}" + YEAR_WORD + ")|\\d{4}\\s*年?\\s*冬[季天]?");

    /** Winter is missing, because "winter 2023" may mean either end of the year; EDTF's 2023-24 is unambiguous. */
    private static final Map<String, String> SEASONS = Map.ofEntries(
            Map.entry("spring", "21"), Map.entry("весна", "21"), Map.entry("весной", "21"), Map.entry("春", "21"),
            Map.entry("summer", "22"), Map.entry("лето", "22"), Map.entry("летом", "22"), Map.entry("夏", "22"),
            Map.entry("autumn", "23"), Map.entry("fall", "23"), Map.entry("осень", "23"), Map.entry("осенью", "23"),
            Map.entry("秋", "23"));

    /** Words or a sign that qualify a date, with EDTF's sign. */
    private record Qualifier(String sign, Pattern pattern) {

        Qualifier(String sign, String regex) {
            this(sign, Pattern.compile(regex));
        }
    }

    private TypedDate() {
    }

    static Edtf read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > MAX_LENGTH) {
            throw new PartialDateException("partialDate.tooLong", String.valueOf(MAX_LENGTH));
        }
        try {
            return Edtf.parse(toEdtf(fold(text)));
        } catch (PartialDateException refused) {
            // The message quotes the whole typed text, which the user recognises.
            throw new PartialDateException(refused.getKey(), text);
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ").strip();
    }

    private static String toEdtf(String text) {
        if (UNKNOWN.matcher(text).matches()) {
            return EdtfDate.UNKNOWN.text();
        }
        if (Edtf.isSet(text)) {
            String[] bounds = Edtf.bounds(text);
            return Edtf.set(bound(bounds[0]), bound(bounds[1]));
        }
        return date(text).or(() -> week(text)).or(() -> oneOf(text)).or(() -> SharedInterval.read(text))
                .or(() -> worded(UNTIL, text).map(until -> "../" + end(until))).or(() -> interval(text))
                .or(() -> worded(SINCE, text).map(since -> end(since) + "/..")).orElseGet(() -> slashed(text));
    }

    private static String bound(String text) {
        return text.isBlank() ? "" : end(text);
    }

    private static Optional<String> interval(String text) {
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches() || EDTF_LIKE.matcher(text).matches()) {
            return Optional.empty();
        }
        String start = interval.group(1);
        return Optional.of(end(worded(SINCE, start).orElse(start)) + "/" + end(interval.group(2)));
    }

    private static String slashed(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? end(text) : end(text.substring(0, slash)) + "/" + end(text.substring(slash + 1));
    }

    /** Parses a date within bounds ("one of"). */
    private static Optional<String> oneOf(String text) {
        return within(BETWEEN, text, Edtf::isBounded).or(() -> worded(BY, text).map(last -> Edtf.set("", end(last))))
                .or(() -> worded(NOT_BEFORE, text).map(first -> Edtf.set(end(first), "")))
                .or(() -> within(EITHER, text, Edtf::isAdjacent));
    }

    /** Parses the two dates of a pattern, which may share parts like the ends of an interval. */
    private static Optional<String> within(Pattern pattern, String text, Predicate<Edtf> allowed) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> dates = IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).filter(Objects::nonNull).toList();
        String interval = dates.get(0) + " – " + dates.get(1);
        return SharedInterval.read(interval).or(() -> interval(interval)).map(Edtf::parse).filter(allowed)
                .map(set -> Edtf.set(set.start().text(), set.end().text()));
    }

    /** Returns the part that the words of a pattern refer to; empty if they are missing. */
    private static Optional<String> worded(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : Optional.empty();
    }

    /** Parses a week as a set from Monday to Sunday, because EDTF has no weeks. */
    private static Optional<String> week(String text) {
        Matcher matcher = WEEK.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(1) != null;
        int week = yearFirst ? 2 : matcher.group(3) != null ? 3 : 5;
        try {
            LocalDate monday = LocalDate.parse(matcher.group(yearFirst ? 1 : week + 1) + "-W" + twoDigits(matcher.group(week)) + "-1",
                    DateTimeFormatter.ISO_WEEK_DATE);
            return Optional.of(monday + "/" + monday.plusDays(6));
        } catch (DateTimeException impossible) {
            throw new PartialDateException("partialDate.impossible", text);
        }
    }

    private static String end(String text) {
        return date(text).orElseGet(() -> text.strip().replace('x', 'X'));
    }

    /** Parses one date in another notation; empty if unknown. */
    private static Optional<String> date(String text) {
        for (Qualifier qualifier : QUALIFIERS) {
            Matcher matcher = qualifier.pattern().matcher(text);
            if (matcher.matches()) {
                // Only the first match is tried, to avoid exponential backtracking on a row of signs.
                String rest = matcher.group(1);
                return date(rest).or(() -> plainYear(rest)).map(date -> qualify(date, qualifier.sign()));
            }
        }
        return named(text).or(() -> numeric(text));
    }

    private static Optional<String> plainYear(String text) {
        return text.matches("\\d{4}|\\d{3}x") ? Optional.of(text.replace('x', 'X')) : Optional.empty();
    }

    private static String qualify(String date, String sign) {
        char last = date.charAt(date.length() - 1);
        if (Character.isDigit(last) || last == 'X') {
            return date + sign;
        }
        return date.endsWith(sign) ? date : date.substring(0, date.length() - 1) + "%";
    }

    private static Optional<String> named(String text) {
        Matcher matcher;
        if ((matcher = DAY_MONTH_YEAR.matcher(text)).matches()) {
            return month(matcher.group(2), matcher.group(3), matcher.group(1));
        }
        if ((matcher = MONTH_DAY_YEAR.matcher(text)).matches()) {
            return month(matcher.group(1), matcher.group(3), matcher.group(2));
        }
        if (WINTER.matcher(text).matches()) {
            throw new PartialDateException("partialDate.ambiguous", text);
        }
        if ((matcher = NAME_YEAR.matcher(text)).matches()) {
            return monthOrSeason(matcher.group(1), matcher.group(2));
        }
        if ((matcher = CHINESE_SEASON.matcher(text)).matches() || (matcher = YEAR_NAME.matcher(text)).matches()) {
            return monthOrSeason(matcher.group(2), matcher.group(1));
        }
        return Optional.empty();
    }

    private static Optional<String> monthOrSeason(String name, String year) {
        String season = SEASONS.get(name);
        return season == null ? month(name, year, null) : Optional.of(year + "-" + season);
    }

    static Optional<String> month(String name, String year, String day) {
        int month = MonthNames.month(name);
        return month == 0 ? Optional.empty() : Optional.of(edtf(year, String.valueOf(month), day));
    }

    private static Optional<String> numeric(String text) {
        Matcher matcher;
        if ((matcher = YEAR.matcher(text)).matches()) {
            return Optional.of(matcher.group(1));
        }
        if ((matcher = DECADE.matcher(text)).matches()) {
            return Optional.of(matcher.group(1) + "X");
        }
        if ((matcher = QUARTER.matcher(text)).matches()) {
            boolean yearFirst = matcher.group(1) != null;
            int quarter = Integer.parseInt(matcher.group(yearFirst ? 2 : 3));
            return Optional.of(matcher.group(yearFirst ? 1 : 4) + "-" + (NO_QUARTER + quarter));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new PartialDateException("partialDate.ambiguous", text);
        }
        if ((matcher = YEAR_MONTH_DAY.matcher(text)).matches()) {
            return Optional.of(edtf(matcher.group(1), matcher.group(3), matcher.group(4)));
        }
        if ((matcher = CHINESE.matcher(text)).matches()) {
            return Optional.of(edtf(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        if ((matcher = DOTTED.matcher(text)).matches()) {
            return Optional.of(edtf(matcher.group(3), matcher.group(2), matcher.group(1)));
        }
        if ((matcher = MONTH_NUMBER_YEAR.matcher(text)).matches()) {
            return Optional.of(edtf(matcher.group(2), matcher.group(1), null));
        }
        if ((matcher = EITHER_ORDER.matcher(text)).matches()) {
            return Optional.of(inOnlyOrder(text, matcher.group(1), matcher.group(3), matcher.group(4)));
        }
        return Optional.empty();
    }

    /** Parses an unambiguous order: 20/03/2023 and 03/20/2023 are, 03/04/2023 is not. */
    private static String inOnlyOrder(String text, String first, String second, String year) {
        boolean dayFirst = exists(year, second, first);
        boolean monthFirst = exists(year, first, second);
        if (dayFirst && monthFirst && Integer.parseInt(first) != Integer.parseInt(second)) {
            throw new PartialDateException("partialDate.ambiguous", text);
        }
        if (!dayFirst && !monthFirst) {
            throw new PartialDateException("partialDate.impossible", text);
        }
        return dayFirst ? edtf(year, second, first) : edtf(year, first, second);
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    static String edtf(String year, String month, String day) {
        String yearMonth = year + "-" + twoDigits(month);
        return day == null ? yearMonth : yearMonth + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
