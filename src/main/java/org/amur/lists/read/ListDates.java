package org.amur.lists.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;

/**
 * Parses dates in the notations of lists. Returns null for others, without guessing; the original text is kept beside
 * the date.
 */
final class ListDates {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");

    private static final Pattern ABOUT = Pattern.compile("(?:circa|ca\\.?|c\\.|approximately|about)\\s+(.+)");
    private static final Pattern SPAN =
            Pattern.compile("(?:between\\s+|from\\s+)?(.+?)(?:\\s+(?:to|and)\\s+|(?<=\\d{4})\\s?[-–]\\s?(?=\\d{4}$))(.+)");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T+Z].*|-\\d{2}:\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})-(\\d{4})");
    /** Day first, as in British lists, with 00 or letters for unknown parts. */
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2}|dd)/(\\d{1,2}|mm)/(\\d{4})");

    /** Lengths of the parts in digits. */
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private ListDates() {
    }

    /** Reads a date; with slashes the day is first. */
    static PartialDate read(String said) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        Matcher about = ABOUT.matcher(text);
        boolean circa = about.matches();
        String edtf = circa ? spanned(about.group(1), "~") : spanned(text, "");
        return edtf == null ? null : parsed(edtf);
    }

    private static PartialDate parsed(String edtf) {
        try {
            return PartialDate.parse(edtf);
        } catch (PartialDateException e) {
            return null;
        }
    }

    /** Reads a range of years, or a range given as two dates. */
    static PartialDate between(String from, String to, boolean circa) {
        String sign = circa ? "~" : "";
        String start = EntryDraft.text(from) == null ? "" : edtf(from.strip());
        String end = EntryDraft.text(to) == null ? "" : edtf(to.strip());
        if (start == null || end == null || start.isEmpty() && end.isEmpty()) {
            return null;
        }
        return parsed(span(start, end, sign));
    }

    /** @param parts year, month and day as digits; null, blank or zero is unknown */
    static PartialDate of(String year, String month, String day, boolean circa) {
        String edtf = edtf(year, month, day);
        return edtf == null ? null : parsed(edtf + (circa ? "~" : ""));
    }

    private static String spanned(String text, String sign) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            String single = edtf(text);
            return single == null ? null : single + sign;
        }
        Matcher about = ABOUT.matcher(span.group(1));
        String start = edtf(about.matches() ? about.group(1) : span.group(1));
        Matcher aboutEnd = ABOUT.matcher(span.group(2));
        String end = edtf(aboutEnd.matches() ? aboutEnd.group(1) : span.group(2));
        String both = sign.isEmpty() && about.matches() ? "~" : sign;
        return start == null || end == null ? null : span(start, end, both);
    }

    /** Returns an EDTF interval, reduced to whole years or months where it covers them; an end may be empty. */
    private static String span(String start, String end, String sign) {
        boolean isOfYears = start.endsWith("-01-01") && end.endsWith("-12-31");
        boolean isOfMonths = start.length() == DAY && start.endsWith("-01") && end.length() == DAY
                && LocalDate.parse(end).plusDays(1).getDayOfMonth() == 1;
        int known = isOfYears ? YEAR : isOfMonths ? MONTH : DAY;
        String first = start.substring(0, Math.min(known, start.length())) + (start.isEmpty() ? "" : sign);
        String last = end.substring(0, Math.min(known, end.length())) + (end.isEmpty() ? "" : sign);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String edtf(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return edtf(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher named = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (named.matches()) {
            return edtf(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher hyphened = HYPHENED.matcher(text.toLowerCase(Locale.ROOT));
        if (hyphened.matches()) {
            return edtf(hyphened.group(3), month(hyphened.group(2)), hyphened.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches() ? edtf(slashed.group(3), slashed.group(2), slashed.group(1)) : null;
    }

    private static String month(String name) {
        int number = MONTHS.indexOf(name.substring(0, 3)) + 1;
        return number == 0 ? "99" : String.valueOf(number);
    }

    private static String edtf(String year, String month, String day) {
        int y = number(year);
        int m = number(month);
        int d = number(day);
        if (y < 1 || y > 9999 || m < 0 || m > 12) {
            return null;
        }
        if (m == 0) {
            return d == 0 ? "%04d".formatted(y) : null;
        }
        if (d == 0) {
            return "%04d-%02d".formatted(y, m);
        }
        try {
            return LocalDate.of(y, m, d).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        if (digits == null || digits.isBlank() || digits.equals("dd") || digits.equals("mm")) {
            return 0;
        }
        return digits.strip().matches("\\d{1,4}") ? Integer.parseInt(digits.strip()) : -1;
    }

    /** Returns the date of publication; null if the text is not a date. */
    static LocalDate day(String said) {
        PartialDate date = said == null ? null : read(said);
        return date != null && date.isExact() ? date.getEarliest() : null;
    }

    /** Reads an American date, month first. */
    static LocalDate americanDay(String said) {
        Matcher american = said == null ? null : SLASHED.matcher(said.strip());
        return american != null && american.matches()
                ? day(american.group(2) + "/" + american.group(1) + "/" + american.group(3)) : day(said);
    }
}
