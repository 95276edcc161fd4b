package org.amur.citing;

import java.time.LocalDate;
import java.util.List;

/** References in RIS, a format of lines with tags, in UTF-8. */
final class Ris {

    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private Ris() {
    }

    static String of(List<Reference> references) {
        Ris ris = new Ris();
        references.forEach(ris::add);
        return ris.lines.toString();
    }

    private void add(Reference reference) {
        line("TY", reference.kind().ris());
        line("ID", reference.key());
        line("AU", reference.authors());
        line("TI", reference.title());
        line(reference.kind() == Reference.Kind.NEWS_ARTICLE ? "T2" : "PB", reference.publisher());
        if (IssuedDate.isKnown(reference.issued())) {
            List<Integer> parts = IssuedDate.parts(reference.issued());
            line("PY", parts.isEmpty() ? null : "%04d".formatted(parts.get(0)));
            line("DA", parts.isEmpty() ? IssuedDate.text(reference.issued()) : day(parts));
        }
        line("SP", reference.locator());
        line("LA", reference.language());
        line("UR", reference.address());
        line("Y2", reference.accessed() == null ? null : day(reference.accessed()));
        line("N1", reference.quotation());
        lines.append("ER  - ").append(END).append(END);
    }

    /** Adds a line; a value has no line breaks, so that it cannot add tags of its own. */
    private void line(String tag, String value) {
        if (value != null && !value.isBlank()) {
            lines.append(tag).append("  - ").append(OneLine.of(value)).append(END);
        }
    }

    private static String day(LocalDate day) {
        return day(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** Returns {@code 2023/03/20/}; unknown parts are empty. */
    private static String day(List<Integer> parts) {
        StringBuilder day = new StringBuilder("%04d".formatted(parts.get(0)));
        for (int part = 1; part < 3; part++) {
            day.append('/').append(part < parts.size() ? "%02d".formatted(parts.get(part)) : "");
        }
        return day.append('/').toString();
    }
}
