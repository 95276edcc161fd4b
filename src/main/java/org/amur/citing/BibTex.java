package org.amur.citing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BibTeX database of references, in UTF-8. */
final class BibTex {

    /** Characters with a meaning in LaTeX. Braces get balanced commands, because BibTeX counts even escaped ones. */
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\\', "{\\textbackslash}"), Map.entry('{', "{\\textbraceleft}"), Map.entry('}', "{\\textbraceright}"),
            Map.entry('~', "{\\textasciitilde}"), Map.entry('^', "{\\textasciicircum}"),
            Map.entry('#', "\\#"), Map.entry('$', "\\$"), Map.entry('%', "\\%"), Map.entry('&', "\\&"), Map.entry('_', "\\_"));

    private BibTex() {
    }

    static String of(List<Reference> references) {
        return references.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Inner braces keep a name that is one text, and the capitals of a title.
        put(fields, "author", inner(reference.authors()));
        put(fields, "title", inner(reference.title()));
        put(fields, reference.kind() == Reference.Kind.NEWS_ARTICLE ? "journal" : reference.kind() == Reference.Kind.BOOK
                ? "publisher" : "howpublished", text(reference.publisher()));
        if (IssuedDate.isKnown(reference.issued())) {
            List<Integer> parts = IssuedDate.parts(reference.issued());
            put(fields, "year", parts.isEmpty() ? text(IssuedDate.text(reference.issued())) : "%04d".formatted(parts.get(0)));
            put(fields, "date", parts.isEmpty() ? null : reference.issued().getEdtf());
        }
        put(fields, "pages", text(reference.locator()));
        put(fields, "langid", text(reference.language()));
        put(fields, "url", address(reference.address()));
        put(fields, "urldate", reference.accessed() == null ? null : reference.accessed().toString());
        put(fields, "annote", text(reference.quotation()));
        return "@" + reference.kind().bibtex() + "{" + reference.key() + ",\n"
                + fields.entrySet().stream().map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                        .collect(Collectors.joining(",\n")) + "\n}\n";
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String inner(String text) {
        return text == null ? null : "{" + text(text) + "}";
    }

    private static String text(String text) {
        return text == null ? null : OneLine.of(text).chars()
                .mapToObj(each -> ESCAPES.getOrDefault((char) each, String.valueOf((char) each))).collect(Collectors.joining());
    }

    /** Encodes the characters that would end or unbalance the field; all others may stay in an address. */
    private static String address(String address) {
        return address == null
                ? null
                : OneLine.of(address)
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replace(" ", "%20");
    }
}
