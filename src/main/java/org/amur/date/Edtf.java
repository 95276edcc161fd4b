package org.amur.date;

import java.time.LocalDate;

/**
 * An EDTF expression: one date ({@code end} is null), or an interval of two ends.
 */
record Edtf(EdtfDate start, EdtfDate end) {

    static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new Edtf(EdtfDate.parse(text), null);
        }
        Edtf interval = new Edtf(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        interval.check(text);
        return interval;
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
        return end != null;
    }

    LocalDate earliest() {
        return start.earliest();
    }

    LocalDate latest() {
        return isInterval() ? end.latest() : start.latest();
    }

    String text() {
        return isInterval() ? start.text() + "/" + end.text() : start.text();
    }
}
