package org.amur.trade.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How publishers write numbers, and what they write where they have none. */
final class Digits {

    /** What stands in a table for "nothing to say": as customs services, Eurostat, the IMF and spreadsheets write it. */
    private static final Set<String> MARKS = Set.of("-", "–", "—", "--", "-0-", "n/a", "na", "n.a.", "nan", "null", "none", "nil", "..", "...", "…",
            "……", ":", ":c", ": c", "c", "x", "х", "нет", "нет данных", "н/д", "н.д.", "不详", "无", "/", "*", "#n/a", "(d)", "(z)");

    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[+-]?\\d{1,3}([ \\u00A0\\u2009\\u202F]\\d{3})+([.,]\\d+)?");
    /** A comma that stands before three digits more than once, or before a decimal point too, divides thousands. */
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}((,\\d{3}){2,}(\\.\\d+)?|,\\d{3}\\.\\d+)");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private Digits() {
    }

    static boolean isMark(String text) {
        return MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The number with a decimal point and without what divides thousands; as it is where it is none, or could be two. */
    static String plain(String text, boolean commaIsDecimal) {
        String closed = GROUPED_BY_SPACE.matcher(text).matches() ? text.replaceAll("[ \\u00A0\\u2009\\u202F]", "") : text;
        if (commaIsDecimal) {
            String whole = GROUPED_BY_POINT.matcher(closed).matches() ? closed.replace(".", "") : closed;
            return whole.contains(".") ? text : whole.replace(',', '.');
        }
        return GROUPED_BY_COMMA.matcher(closed).matches() ? closed.replace(",", "") : closed;
    }
}
