package org.amur.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parser of intervals with shared parts, in the display format: 14–16 July 2025, 2025年7月14日至16日. */
final class SharedInterval {

    private static final String FROM = "(?:(?:from|с|со)\\s+)?";
    private static final String TO = "\\s*(?:[-–—至到]|\\bto\\b|\\bпо\\b)\\s*";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(\\p{L}+)\\.?";
    private static final String YEAR = ",?\\s+(\\d{4})(?:\\s*(?:г\\.?|год|года|году))?";

    private static final List<Form> FORMS = List.of(
            new Form(FROM + DAY + TO + DAY + "\\s+" + MONTH + YEAR, of -> ends(of, 4, 3, 1, 3, 2)),
            new Form(FROM + DAY + "\\s+" + MONTH + TO + DAY + "\\s+" + MONTH + YEAR, of -> ends(of, 5, 2, 1, 4, 3)),
            new Form(FROM + MONTH + "\\s+" + DAY + TO + DAY + YEAR, of -> ends(of, 4, 1, 2, 1, 3)),
            new Form(FROM + MONTH + "\\s+" + DAY + TO + MONTH + "\\s+" + DAY + YEAR, of -> ends(of, 5, 1, 2, 3, 4)),
            new Form(FROM + MONTH + TO + MONTH + YEAR, of -> ends(of, 3, 1, 0, 2, 0)),
            new Form("[自从]?(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?" + TO + "(\\d{1,2})\\s*[日号號]", of -> Optional.of(
                    TypedDate.edtf(of.group(1), of.group(2), of.group(3)) + "/" + TypedDate.edtf(of.group(1), of.group(2), of.group(4)))),
            new Form("[自从]?(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?" + TO + "(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]",
                    of -> Optional.of(TypedDate.edtf(of.group(1), of.group(2), of.group(3)) + "/"
                            + TypedDate.edtf(of.group(1), of.group(4), of.group(5)))),
            new Form("[自从]?(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月?" + TO + "(\\d{1,2})\\s*月", of -> Optional.of(
                    TypedDate.edtf(of.group(1), of.group(2), null) + "/" + TypedDate.edtf(of.group(1), of.group(3), null))));

    private record Form(Pattern pattern, Function<MatchResult, Optional<String>> edtf) {

        Form(String regex, Function<MatchResult, Optional<String>> edtf) {
            this(Pattern.compile(regex), edtf);
        }
    }

    private SharedInterval() {
    }

    /**
     * Parses an interval.
     *
     * @return EDTF; empty if the text is not such an interval
     */
    static Optional<String> read(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return form.edtf().apply(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** Returns the ends from the groups of the year, and of month and day of each end; 0 for no day. */
    private static Optional<String> ends(MatchResult of, int year, int firstMonth, int firstDay, int lastMonth, int lastDay) {
        Optional<String> first = TypedDate.month(of.group(firstMonth), of.group(year), firstDay == 0 ? null : of.group(firstDay));
        Optional<String> last = TypedDate.month(of.group(lastMonth), of.group(year), lastDay == 0 ? null : of.group(lastDay));
        return first.flatMap(start -> last.map(end -> start + "/" + end));
    }
}
