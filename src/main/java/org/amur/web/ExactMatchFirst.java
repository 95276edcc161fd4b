package org.amur.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.text.SearchTerms;

/**
 * Order of search results: exact matches first (ignoring case), then names that begin with the search text or contain
 * it as a word, then names in which each search word begins a word, then the rest.
 * Ties keep the list's own order.
 *
 * <p>Uses only the names in the rows that are found anyway, so it costs no further look-up per row.
 */
public final class ExactMatchFirst {

    private static final String ORDER_BY = " order by ";
    private static final String NO_PATTERN = "[%_\\\\]";
    /** Rank greater than the length of any name. */
    private static final int BEGINNING = 10_000;
    private static final int MAX_ALTERNATIVES = 6;

    private final boolean number;
    /** Words, each with others that stand for it. */
    private final List<List<String>> words;
    private final Map<String, Object> parameters = new HashMap<>();

    public ExactMatchFirst(String typed) {
        this(typed, Map.of());
    }

    /** @param names names that stand for a word, by word in lower case */
    public ExactMatchFirst(String typed, Map<String, List<String>> names) {
        String exact = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String plain = exact.replaceAll(NO_PATTERN, "");
        number = plain.chars().anyMatch(Character::isDigit);
        words = SearchTerms.query(typed).isEmpty() ? List.of()
                : Stream.of(plain.split(" ")).filter(word -> !word.isBlank()).limit(SearchTerms.MAX_PREFIXES)
                        .map(word -> alternatives(word, names.getOrDefault(word, List.of()))).toList();
        parameters.put("exact", exact);
        parameters.put("begins", plain + "%");
        parameters.put("ends", "% " + plain);
        parameters.put("within", "% " + plain + " %");
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.get(i).size(); j++) {
                parameters.put("begins" + i + "_" + j, words.get(i).get(j) + "%");
                parameters.put("within" + i + "_" + j, "% " + words.get(i).get(j) + "%");
            }
        }
    }

    private static List<String> alternatives(String word, List<String> names) {
        return Stream.concat(Stream.of(word), names.stream().flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("\\P{L}+")))
                .filter(each -> each.length() > 1)).distinct().limit(MAX_ALTERNATIVES).toList();
    }

    /**
     * Returns the ORDER BY of a query with one row for each record.
     *
     * @param orderBy ORDER BY of the list, for ties
     * @param names   paths of the record's names in the query
     */
    public String orderBy(String orderBy, String... names) {
        return ORDER_BY + rank(List.of(names), List.of(names)) + ", " + orderBy.substring(ORDER_BY.length());
    }

    /**
     * Returns the ORDER BY of a query on a record's names, grouped by record.
     *
     * @param main path of the main name; words that are matched only by their beginning count in this name alone
     * @param each path of each of the names
     */
    public String orderByNames(String orderBy, String main, String each) {
        return ORDER_BY + "min(" + rank(List.of(each), List.of(main)) + "), " + orderBy.substring(ORDER_BY.length());
    }

    /** Returns the rank in brackets, because EclipseLink does not parse a WHEN whose condition ends with a LIKE. */
    private String rank(List<String> names, List<String> mainNames) {
        List<String> cases = new ArrayList<>();
        names.forEach(name -> cases.add("lower(" + name + ") = :exact then 0"));
        if (number) {
            // "14024" finds "Executive Order 14024" before "Amendment of Executive Order 14024".
            names.forEach(name -> cases.add("(lower(" + name + ") like :ends) then length(" + name + ")"));
        }
        names.forEach(name -> cases.add("(lower(" + name + ") like :begins or lower(" + name + ") like :ends or lower("
                + name + ") like :within) then " + BEGINNING));
        // EclipseLink does not parse a sum of CASE expressions within another one, which would count the words.
        if (!words.isEmpty()) {
            cases.add(IntStream.range(0, words.size()).mapToObj(word -> "(" + isBegun(word, mainNames) + ")")
                    .collect(Collectors.joining(" and ", "(", ") then " + (BEGINNING + 1))));
        }
        return "case when " + String.join(" when ", cases) + " else " + (BEGINNING + 2) + " end";
    }

    /** Returns the condition that a word of the names begins with a search word. */
    private String isBegun(int word, List<String> names) {
        return names.stream().flatMap(name -> IntStream.range(0, words.get(word).size()).mapToObj(each -> "lower(" + name
                + ") like :begins" + word + "_" + each + " or lower(" + name + ") like :within" + word + "_" + each))
                .collect(Collectors.joining(" or "));
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
