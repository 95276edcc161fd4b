package org.amur.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import org.amur.text.PartialDate.Precision;

/**
 * Formatter of partial dates in words. Dates use CLDR patterns (through ICU4J), the words around them come from the
 * bundle {@code org.amur.text.partialdate}.
 */
final class PartialDateText {

    private static final String BUNDLE = "org.amur.text.partialdate";
    private static final Pattern THIN_SPACES = Pattern.compile("[\\u2009\\u202F\\u00A0]");

    /** Formatters by language; creating ICU's formats takes far longer than using them. */
    private static final Map<Locale, PartialDateText> TEXTS = new ConcurrentHashMap<>();

    private final ResourceBundle words;
    private final ULocale locale;
    /** Formats by precision, without and with a preceding "from". Not thread-safe: clones are used. */
    private final Map<Precision, SimpleDateFormat> formats = new EnumMap<>(Precision.class);
    private final Map<Precision, SimpleDateFormat> formatsAfterFrom = new EnumMap<>(Precision.class);
    private final SimpleDateFormat dayOfMonth;
    private final SimpleDateFormat dayOfYear;

    static PartialDateText in(Locale asked) {
        return TEXTS.computeIfAbsent(asked, PartialDateText::new);
    }

    private PartialDateText(Locale asked) {
        words = words(asked);
        Locale found = words.getLocale();
        // The dates follow the language of the words; English uses day before month rather than US order.
        locale = found.getLanguage().isEmpty() ? new ULocale("en_001") : ULocale.forLocale(found);
        for (Precision precision : Precision.values()) {
            if (skeleton(precision) != null) {
                formats.put(precision, format(skeleton(precision), false));
                formatsAfterFrom.put(precision, format(skeleton(precision), true));
            }
        }
        dayOfMonth = format("d", false);
        dayOfYear = format("MMMMd", false);
    }

    private SimpleDateFormat format(String skeleton, boolean afterFrom) {
        SimpleDateFormat format = (SimpleDateFormat) DateFormat.getInstanceForSkeleton(skeleton, locale);
        if (afterFrom) {
            format.applyPattern(format.toPattern().replace('L', 'M'));
        }
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        // ISO 8601 is Gregorian throughout; ICU's calendar is Julian before 1582 by default.
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        format.setCalendar(calendar);
        return format;
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, PartialDateText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns the message of an exception. */
    static String sentence(PartialDateException refusal, Locale locale) {
        return new MessageFormat(words(locale).getString(refusal.getKey()), locale).format(refusal.getArguments());
    }

    String of(Edtf edtf) {
        EdtfDate start = edtf.start();
        EdtfDate end = edtf.end();
        if (end == null) {
            return start.isDate() ? date(start, false) : say("partialDate.unknown");
        }
        if (edtf.oneOf()) {
            return oneOf(edtf);
        }
        if (!start.isDate()) {
            return say(start == EdtfDate.OPEN ? "partialDate.until" : "partialDate.until.startUnknown", date(end, false));
        }
        if (!end.isDate()) {
            return say(end == EdtfDate.OPEN ? "partialDate.from" : "partialDate.from.endUnknown", date(start, true));
        }
        return plainInterval(start, end) ? interval(start, end)
                : say("partialDate.between", date(start, false), date(end, false));
    }

    private String oneOf(Edtf set) {
        EdtfDate first = set.start();
        EdtfDate last = set.end();
        if (!first.isDate()) {
            return say(last.precision() == Precision.DAY ? "partialDate.by" : "partialDate.inOrBefore", date(last, true));
        }
        if (!last.isDate()) {
            return say(first.precision() == Precision.DAY ? "partialDate.onOrAfter" : "partialDate.inOrAfter", date(first, true));
        }
        boolean plain = plainInterval(first, last);
        boolean either = plain && set.isAdjacent();
        if (plain && first.precision() == Precision.DAY) {
            boolean yearFirst = locale.getLanguage().equals("zh");
            return say(either ? "partialDate.either" : "partialDate.betweenDays", yearFirst ? date(first, false) : beside(first, last),
                    yearFirst ? beside(last, first) : date(last, false));
        }
        return say(either ? "partialDate.either" : "partialDate.oneOf", date(first, !either), date(last, !either));
    }

    /** Formats a day without the month and year that it shares with another one. */
    private String beside(EdtfDate day, EdtfDate other) {
        if (day.earliest().getYear() != other.earliest().getYear()) {
            return date(day, false);
        }
        boolean ofMonth = day.earliest().getMonth() == other.earliest().getMonth();
        return formatted(ofMonth ? dayOfMonth : dayOfYear, day);
    }

    private static boolean plainInterval(EdtfDate start, EdtfDate end) {
        return start.precision() == end.precision() && skeleton(start.precision()) != null
                && start.qualification().isEmpty() && end.qualification().isEmpty()
                && !start.leavesUnspecified() && !end.leavesUnspecified();
    }

    /** Formats an interval; shared parts appear once: "20–22 March 2023". */
    private String interval(EdtfDate start, EdtfDate end) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(
                intervalSkeleton(start.precision()), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return plainSpaces(format.format(new DateInterval(millis(start.earliest()), millis(end.earliest()))));
    }

    /**
     * Formats a date.
     *
     * @param afterFrom whether the word "from" precedes, which requires the genitive in Russian
     */
    private String date(EdtfDate date, boolean afterFrom) {
        String text = unqualified(date, afterFrom);
        if (date.leavesUnspecified()) {
            text = say(date.precision() == Precision.MONTH ? "partialDate.dayUnknown" : monthUnknownKey(date), text);
        }
        return switch (date.qualification()) {
            case "~" -> say("partialDate.approximate", text);
            case "?" -> say("partialDate.uncertain", text);
            case "%" -> say("partialDate.uncertain", say("partialDate.approximate", text));
            default -> text;
        };
    }

    private static String monthUnknownKey(EdtfDate date) {
        return date.value().endsWith("-XX-XX") ? "partialDate.monthAndDayUnknown" : "partialDate.monthUnknown";
    }

    private String unqualified(EdtfDate date, boolean afterFrom) {
        String first = String.valueOf(date.earliest().getYear());
        String last = String.valueOf(date.latest().getYear());
        String form = afterFrom ? ".afterFrom" : "";
        return switch (date.precision()) {
            case CENTURY -> say("partialDate.century", first, last);
            case DECADE -> say("partialDate.decade" + form, first);
            case SEASON, QUARTER -> say("partialDate.season." + date.value().substring(5) + form, first, last);
            default -> formatted(date, afterFrom);
        };
    }

    private String formatted(EdtfDate date, boolean afterFrom) {
        return formatted((afterFrom ? formatsAfterFrom : formats).get(date.precision()), date);
    }

    private static String formatted(SimpleDateFormat format, EdtfDate date) {
        return plainSpaces(format.clone().format(new Date(millis(date.earliest()))));
    }

    /** Returns the CLDR skeleton of a precision; null if there is none. */
    private static String skeleton(Precision precision) {
        return switch (precision) {
            case DAY -> "yMMMMd";
            case MONTH -> "yMMMM";
            case YEAR -> "y";
            default -> null;
        };
    }

    /**
     * Returns the skeleton for an interval. CLDR has Chinese intervals for short months only, which look like long
     * ones: 3月.
     */
    private String intervalSkeleton(Precision precision) {
        String skeleton = skeleton(precision);
        return locale.getLanguage().equals("zh") ? skeleton.replace("MMMM", "MMM") : skeleton;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Replaces CLDR's thin and narrow spaces, which prevent text copied from a page from being found. */
    private static String plainSpaces(String text) {
        return THIN_SPACES.matcher(text).replaceAll(" ");
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }
}
