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

/**
 * Statements of one part of an entry, each taken once by one that is the same but for how a format writes it. They are found by what is
 * left of a text when that does not matter, which is worked out once for each: an entry may have many thousand names.
 */
final class SameLines {

    private final String part;
    private final boolean ofOneFormat;
    private final Map<Integer, SaidLine> left = new TreeMap<>();
    /** By what they say, and then by what may differ: where in {@link #left} they are. */
    private final Map<List<String>, Map<Set<String>, Deque<Integer>>> places = new HashMap<>();

    SameLines(String part, List<SaidLine> lines) {
        this(part, lines, true);
    }

    /** @param ofOneFormat whether both sides have one format, so that they also state the details of a statement alike */
    SameLines(String part, List<SaidLine> lines, boolean ofOneFormat) {
        this.part = part;
        this.ofOneFormat = ofOneFormat;
        for (SaidLine line : lines) {
            int place = left.size();
            left.put(place, line);
            places.computeIfAbsent(written(line), said -> new LinkedHashMap<>())
                    .computeIfAbsent(marks(line), marks -> new ArrayDeque<>()).add(place);
        }
    }

    /** Takes the first that is the same as this one, and is not taken yet. */
    boolean take(SaidLine line) {
        Set<String> marks = marks(line);
        Deque<Integer> first = places.getOrDefault(written(line), Map.of()).entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && mayBeSame(each.getKey(), marks)).map(Map.Entry::getValue)
                .min(Comparator.comparing(Deque::peek)).orElse(null);
        return first != null && left.remove(first.poll()) != null;
    }

    private List<String> written(SaidLine line) {
        return ofOneFormat ? line.written(part) : line.common(part);
    }

    private Set<String> marks(SaidLine line) {
        return ofOneFormat ? line.marks(part) : line.commonMarks(part);
    }

    /** What one format says about a statement and the other does not is no difference. */
    private static boolean mayBeSame(Set<String> some, Set<String> others) {
        return some.containsAll(others) || others.containsAll(some);
    }

    /** What nobody has taken, in its order. */
    List<SaidLine> left() {
        return List.copyOf(left.values());
    }
}
