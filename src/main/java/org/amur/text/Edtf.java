package org.amur.text;

import java.time.LocalDate;

/**
 * EDTF expression: one date ({@code end} is null), an interval with two ends, or one of the dates between two bounds.
 *
 * @param oneOf whether it means one of the dates from start to end rather than the whole interval
 */
record Edtf(EdtfDate start, EdtfDate end, boolean oneOf) {

    private static final String TO = "..";

    static Edtf parse(String text) {
        if (isSet(text)) {
            return oneOf(text);
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Edtf(EdtfDate.parse(text), null, false);
        }
        Edtf interval = new Edtf(end(text.substring(0, slash)), end(text.substring(slash + 1)), false);
        interval.check(text);
        return interval;
    }

    /** Tells whether the text is written as a set ("one of"), with any content. */
    static boolean isSet(String text) {
        return text.startsWith("[") && text.endsWith("]");
    }

    /** Returns the texts on both sides of the dots in a set. */
    static String[] bounds(String set) {
        String range = set.substring(1, set.length() - 1);
        int to = range.indexOf(TO);
        if (to < 0) {
            throw new PartialDateException("partialDate.notUnderstood", set);
        }
        return new String[] {range.substring(0, to), range.substring(to + TO.length())};
    }

    /** Returns the text of a set from one bound to another; an empty bound is open. */
    static String set(String first, String last) {
        return "[" + first + TO + last + "]";
    }

    /** Returns the set; a set of one date is that date. */
    private static Edtf oneOf(String text) {
        String[] bounds = bounds(text);
        Edtf set = new Edtf(bound(bounds[0]), bound(bounds[1]), true);
        set.check(text);
        return set.start.equals(set.end) ? new Edtf(set.start, null, false) : set;
    }

    private static EdtfDate bound(String text) {
        return text.isEmpty() ? EdtfDate.OPEN : EdtfDate.parse(text);
    }

    private static EdtfDate end(String text) {
        return switch (text) {
            case "" -> EdtfDate.UNSTATED;
            case ".." -> EdtfDate.OPEN;
            default -> EdtfDate.parse(text);
        };
    }

    private void check(String text) {
        if (start == EdtfDate.UNKNOWN || end == EdtfDate.UNKNOWN) {
            throw new PartialDateException("partialDate.notUnderstood", text);
        }
        if (!start.isDate() && !end.isDate()) {
            throw new PartialDateException("partialDate.endless", text);
        }
        if (start.isDate() && end.isDate() && start.earliest().isAfter(end.latest())) {
            throw new PartialDateException("partialDate.order", text);
        }
    }

    boolean isInterval() {
        return end != null && !oneOf;
    }

    /** Tells whether both bounds are dates. */
    boolean isBounded() {
        return end != null && start.isDate() && end.isDate();
    }

    /** Tells whether its two dates are adjacent. */
    boolean isAdjacent() {
        return isBounded() && start.latest().plusDays(1).equals(end.earliest());
    }

    LocalDate earliest() {
        return start.earliest();
    }

    LocalDate latest() {
        return end == null ? start.latest() : end.latest();
    }

    String text() {
        if (oneOf) {
            return set(boundText(start), boundText(end));
        }
        return end == null ? start.text() : start.text() + "/" + end.text();
    }

    private static String boundText(EdtfDate bound) {
        return bound == EdtfDate.OPEN ? "" : bound.text();
    }
}
