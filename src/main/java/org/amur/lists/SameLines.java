package org.amur.lists;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Matches statements of one part of an entry one to one with statements that differ in formatting only. Lines are found
 * by a normalised key, computed once for each: an entry may have thousands of names.
 */
final class SameLines {

    private final String part;
    private final boolean ofOneFormat;
    private final Map<Integer, StatementLine> left = new TreeMap<>();
    /** Indices in {@link #left} by key and qualifiers. */
    private final Map<List<String>, Map<Set<String>, Deque<Integer>>> places = new HashMap<>();

    SameLines(String part, List<StatementLine> lines) {
        this(part, lines, true);
    }

    /** @param ofOneFormat true if both sides have one format and state details alike */
    SameLines(String part, List<StatementLine> lines, boolean ofOneFormat) {
        this.part = part;
        this.ofOneFormat = ofOneFormat;
        for (StatementLine line : lines) {
            int place = left.size();
            left.put(place, line);
            places.computeIfAbsent(written(line), said -> new LinkedHashMap<>())
                    .computeIfAbsent(marks(line), marks -> new ArrayDeque<>()).add(place);
        }
    }

    /** Takes the first matching line that is not yet taken. */
    boolean take(StatementLine line) {
        Deque<Integer> first = matching(line).min(Comparator.comparing(Deque::peek)).orElse(null);
        return first != null && left.remove(first.poll()) != null;
    }

    /** Returns true if a line that is not yet taken matches. */
    boolean has(StatementLine line) {
        return matching(line).findAny().isPresent();
    }

    private Stream<Deque<Integer>> matching(StatementLine line) {
        Set<String> marks = marks(line);
        return places.getOrDefault(written(line), Map.of()).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && mayBeSame(each.getKey(), marks)).map(Map.Entry::getValue);
    }

    private List<String> written(StatementLine line) {
        return ofOneFormat ? line.written(part) : line.common(part);
    }

    private Set<String> marks(StatementLine line) {
        return ofOneFormat ? line.marks(part) : line.commonMarks(part);
    }

    /** Returns true if one side has all qualifiers of the other: a qualifier that one format lacks is no difference. */
    private static boolean mayBeSame(Set<String> some, Set<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    /** Returns the lines that were not taken, in order. */
    List<StatementLine> left() {
        return List.copyOf(left.values());
    }
}
