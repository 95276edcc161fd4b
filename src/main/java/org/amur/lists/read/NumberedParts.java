package org.amur.lists.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered values of one cell: {@code (1) Somali (2) Swedish}, {@code a) Kidal, b) Bourem}, {@code (1)-(2) Tunisia (3)
 * Morocco}. Marks count only in sequence, so that a letter in brackets is not taken for one.
 *
 * @param parts   values in order; null for an empty one. A cell without marks is one value
 * @param heading text before the first of several; null if there is none
 */
record NumberedParts(List<String> parts, String heading) {

    private static final Pattern MARK = Pattern.compile("\\((\\d{1,2}|[A-Za-z])\\)|(?<![^\\s,;.])(\\d{1,2}|[A-Za-z])\\)");
    /** Separator of a range of marks, whose value holds for all of them. */
    private static final Pattern UNTIL = Pattern.compile("[-–]|\\s*to\\s*");
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:]+|[\\s,;]+$");
    private static final Pattern NOTHING = Pattern.compile("[-–]*");
    private static final String SAME_AS_NEXT = "\u0000";

    /** @param cell null or blank has no parts */
    static NumberedParts of(String cell) {
        String text = EntryDraft.text(cell);
        if (text == null) {
            return new NumberedParts(List.of(), null);
        }
        List<int[]> marks = marks(text);
        if (marks.isEmpty() || marks.size() == 1 && marks.get(0)[0] == 1 && marks.get(0)[1] > 0) {
            return new NumberedParts(List.of(text), null);
        }
        List<String> parts = new ArrayList<>();
        String before = text.substring(0, marks.get(0)[1]);
        boolean isHeading = marks.get(0)[0] == 1;
        if (!isHeading) {
            parts.add(said(before));
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1)[1] : text.length();
            add(parts, text.substring(marks.get(i)[2], end), i + 1 < marks.size() ? marks.get(i + 1)[0] : 0);
        }
        return new NumberedParts(Collections.unmodifiableList(spread(parts)), isHeading ? said(before) : null);
    }

    /** Returns number, start and end of each mark. */
    private static List<int[]> marks(String text) {
        List<int[]> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int last = 0;
        while (mark.find()) {
            int place = place(mark.group(1) == null ? mark.group(2) : mark.group(1));
            boolean isFirst = last == 0 && (place == 1 || place == 2 && !text.substring(0, mark.start()).isBlank());
            boolean isSpan = last > 0 && place > last
                    && UNTIL.matcher(text.substring(marks.get(marks.size() - 1)[2], mark.start())).matches();
            if (isFirst || last > 0 && place == last + 1 || isSpan) {
                marks.add(new int[] {place, mark.start(), mark.end()});
                last = place;
            }
        }
        return marks;
    }

    private static int place(String mark) {
        char first = mark.toLowerCase(Locale.ROOT).charAt(0);
        return Character.isDigit(first) ? Integer.parseInt(mark) : first - 'a' + 1;
    }

    /** Adds a value; a range holds a place for each of its marks until its text is known. */
    private static void add(List<String> parts, String text, int next) {
        if (next > 0 && UNTIL.matcher(text).matches()) {
            while (parts.size() < next - 1) {
                parts.add(SAME_AS_NEXT);
            }
        } else {
            parts.add(said(text));
        }
    }

    private static List<String> spread(List<String> parts) {
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (SAME_AS_NEXT.equals(parts.get(i))) {
                parts.set(i, parts.get(i + 1));
            }
        }
        return parts;
    }

    /** Returns the text; null if it is blank or a dash. */
    private static String said(String text) {
        String bare = AROUND.matcher(text).replaceAll("");
        return NOTHING.matcher(bare).matches() ? null : bare;
    }

    boolean isOne() {
        return parts.size() < 2;
    }
}
