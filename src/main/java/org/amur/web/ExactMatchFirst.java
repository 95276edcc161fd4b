package org.amur.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.text.SearchTerms;

/**
 * The order of what a search finds: before all else what is called exactly what was typed, in upper or lower case; then
 * what has a name that begins with it or has it as a word of its own; then what has a name in which each word typed begins
 * a word; then all else, which was found by other texts. Alike in that, rows keep the order that holds otherwise.
 *
 * <p>It is read off names alone, which are in the rows that are found anyway, so that it costs no further look-up for each.
 */
public final class ExactMatchFirst {

    private static final String ORDER_BY = " order by ";
    private static final String NO_PATTERN = "[%_\\\\]";
    /** Above the length of any name. */
    private static final int BEGINNING = 10_000;

    private final boolean number;
    private final List<String> words;
    private final Map<String, Object> parameters = new HashMap<>();

    public ExactMatchFirst(String typed) {
        String exact = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String plain = exact.replaceAll(NO_PATTERN, "");
        number = plain.chars().anyMatch(Character::isDigit);
        words = SearchTerms.query(typed).isEmpty() ? List.of()
                : Stream.of(plain.split(" ")).filter(word -> !word.isBlank()).limit(SearchTerms.MOST_PREFIXES).toList();
        parameters.put("exact", exact);
        parameters.put("begins", plain + "%");
        parameters.put("ends", "% " + plain);
        parameters.put("within", "% " + plain + " %");
        for (int i = 0; i < words.size(); i++) {
            parameters.put("begins" + i, words.get(i) + "%");
            parameters.put("within" + i, "% " + words.get(i) + "%");
        }
    }

    /**
     * @param orderBy the ORDER BY that holds otherwise
     * @param names   the paths in the query of what the record is called
     */
    public String orderBy(String orderBy, String... names) {
        return ORDER_BY + rank(List.of(names), List.of(names)) + ", " + orderBy.substring(ORDER_BY.length());
    }

    /**
     * The same for a query whose rows are a record's names, grouped by the record.
     *
     * @param main the path of the name that stands for the record: only its words count where they but begin
     * @param each the path of each of the names
     */
    public String orderByNames(String orderBy, String main, String each) {
        return ORDER_BY + "min(" + rank(List.of(each), List.of(main)) + "), " + orderBy.substring(ORDER_BY.length());
    }

    /** In brackets, for EclipseLink reads no WHEN whose condition ends with a LIKE. */
    private String rank(List<String> names, List<String> mainNames) {
        List<String> cases = new ArrayList<>();
        names.forEach(name -> cases.add("lower(" + name + ") = :exact then 0"));
        if (number) {
            // "Executive Order 14024" is what "14024" means, and that before "Amendment of Executive Order 14024".
            names.forEach(name -> cases.add("(lower(" + name + ") like :ends) then length(" + name + ")"));
        }
        names.forEach(name -> cases.add("(lower(" + name + ") like :begins or lower(" + name + ") like :ends or lower("
                + name + ") like :within) then " + BEGINNING));
        if (!words.isEmpty()) {
            mainNames.forEach(name -> cases.add("(" + beginEachWord(name) + ") then " + (BEGINNING + 1)));
        }
        return "case when " + String.join(" when ", cases) + " else " + (BEGINNING + 2) + " end";
    }

    private String beginEachWord(String name) {
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .map(i -> "(lower(" + name + ") like :begins" + i + " or lower(" + name + ") like :within" + i + ")")
                .collect(Collectors.joining(" and "));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
