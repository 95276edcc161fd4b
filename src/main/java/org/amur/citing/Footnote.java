package org.amur.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.web.Texts;

/** Footnote in the style of the Chicago Manual (notes and bibliography), as plain text: the sources, then the record. */
final class Footnote {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^“”]*)”");

    private Footnote() {
    }

    static String of(List<Reference> references) {
        String sources = references.stream().filter(each -> !each.isRecord()).map(Footnote::source).collect(Collectors.joining("; "));
        String record = references.stream().filter(Reference::isRecord).map(Footnote::record).collect(Collectors.joining("; "));
        return sources.isEmpty() ? record + "." : Texts.get("citing.footnote.sourcesAndRecord", sources, record);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String source(Reference source) {
        List<String> parts = new ArrayList<>();
        add(parts, source.authors());
        if (source.kind() == Reference.Kind.BOOK) {
            List<String> imprint = new ArrayList<>();
            add(imprint, source.publisher());
            addIssued(imprint, source);
            parts.add(line(source.title()) + (imprint.isEmpty() ? "" : " (" + String.join(", ", imprint) + ")"));
            add(parts, source.locator());
            add(parts, source.address());
            return String.join(", ", parts);
        }
        List<String> after = new ArrayList<>();
        add(after, source.publisher());
        addIssued(after, source);
        add(after, source.locator());
        add(after, source.address());
        return joined(parts, source.title(), after);
    }

    private static String record(Reference record) {
        List<String> after = new ArrayList<>();
        add(after, record.publisher());
        after.add(Texts.get("citing.footnote.accessed", day(record.accessed())));
        add(after, record.address());
        return joined(new ArrayList<>(), record.title(), after);
    }

    private static void addIssued(List<String> parts, Reference source) {
        if (IssuedDate.isKnown(source.issued())) {
            parts.add(IssuedDate.text(source.issued()));
        }
    }

    /** Returns the parts with the title in quotation marks; a comma goes before the closing mark. */
    private static String joined(List<String> before, String title, List<String> after) {
        String quoted = "“" + QUOTED.matcher(line(title)).replaceAll("‘$1$2’");
        before.add(quoted + (after.isEmpty() ? "”" : ",” " + String.join(", ", after)));
        return String.join(", ", before);
    }

    private static void add(List<String> parts, String part) {
        if (part != null && !part.isBlank()) {
            parts.add(line(part));
        }
    }

    private static String line(String text) {
        return OneLine.of(text);
    }
}
