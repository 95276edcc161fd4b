package org.amur.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Removed and added statements of one part of an entry.
 *
 * @param part name of the part, such as {@code addresses}
 * @param rewritten number of statements that differ in formatting only; none of them is listed
 * @param more number of added and removed statements that the page omits
 */
public record FieldChange(String part, List<SaidLine> gone, List<SaidLine> come, int rewritten, int more) {

    public FieldChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Limit for each side of one part on a page: an entry may have thousands of names or a remark of many pages. */
    private static final int MAX_LINES = 100;
    private static final int MAX_CHARACTERS = 10_000;

    /**
     * Returns the changes of an entry.
     *
     * @param after null if the entry was removed: all its statements are removed
     */
    public static List<FieldChange> between(ListedEntry before, ListedEntry after) {
        return between(EntrySaid.of(before), after == null ? EntrySaid.NOTHING : EntrySaid.of(after));
    }

    /**
     * Returns the changes between releases of different formats, limited to content that both can express. Statements
     * that differ in formatting only are counted, not listed.
     */
    static List<FieldChange> betweenFormats(EntrySaid before, EntrySaid after, FormatComparison formats) {
        return differing(part -> formats.lines(before, part), part -> formats.lines(after, part)).stream()
                .map(change -> change.withoutRewritten(formats.isOfOneFormat())).map(FieldChange::apart).toList();
    }

    /**
     * Returns true if two entries differ in formatting only.
     *
     * @param before canonical form
     * @param after  canonical form
     */
    public static boolean isOnlyRewritten(String before, String after, FormatComparison formats) {
        return areOnlyRewritten(betweenFormats(EntrySaid.of(before), EntrySaid.of(after), formats));
    }

    static boolean areOnlyRewritten(List<FieldChange> changes) {
        return changes.stream().allMatch(FieldChange::isOnlyRewritten);
    }

    private FieldChange withoutRewritten(boolean ofOneFormat) {
        SameLines same = new SameLines(part, gone, ofOneFormat);
        List<SaidLine> others = come.stream().filter(line -> !same.take(line)).toList();
        return new FieldChange(part, same.left(), others, come.size() - others.size(), 0);
    }

    /** Returns the changed parts; order does not matter. */
    static List<FieldChange> between(EntrySaid before, EntrySaid after) {
        return differing(before::lines, after::lines).stream().map(FieldChange::apart).toList();
    }

    private static List<FieldChange> differing(Function<String, List<SaidLine>> before, Function<String, List<SaidLine>> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String part : EntrySaid.PARTS) {
            List<SaidLine> then = before.apply(part);
            List<SaidLine> now = after.apply(part);
            List<SaidLine> gone = without(then, now);
            List<SaidLine> come = without(now, then);
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.add(new FieldChange(part, gone, come, 0, 0));
            }
        }
        return changes;
    }

    /** Shows field names where lines of both sides read alike because a text moved to another field. */
    private FieldChange apart() {
        return new FieldChange(part, apart(gone, come), apart(come, gone), rewritten, more);
    }

    private static List<SaidLine> apart(List<SaidLine> lines, List<SaidLine> others) {
        Set<List<Object>> shown = others.stream().map(SaidLine::shown).collect(Collectors.toSet());
        return lines.stream().map(line -> shown.contains(line.shown()) ? line.fieldByField() : line).toList();
    }

    /**
     * Returns the lines without as many equal lines of the other side; counted in a map, because there may be
     * thousands.
     */
    private static List<SaidLine> without(List<SaidLine> lines, List<SaidLine> others) {
        Map<SaidLine, Integer> counts = new HashMap<>();
        others.forEach(line -> counts.merge(line, 1, Integer::sum));
        return lines.stream().filter(line -> counts.merge(line, -1, Integer::sum) < 0).toList();
    }

    /** Returns a copy limited to the lines that a page shows. */
    public FieldChange shortened() {
        return shortened(MAX_LINES);
    }

    /** Returns a copy limited to a number of lines for each release. */
    FieldChange shortened(int most) {
        List<SaidLine> then = first(gone, most);
        List<SaidLine> now = first(come, most);
        return new FieldChange(part, then, now, rewritten, gone.size() - then.size() + come.size() - now.size());
    }

    private static List<SaidLine> first(List<SaidLine> lines, int most) {
        List<SaidLine> first = new ArrayList<>();
        int room = MAX_CHARACTERS;
        for (SaidLine line : lines) {
            if (room <= 0 || first.size() == most) {
                break;
            }
            first.add(line.cutTo(room));
            room -= line.length();
        }
        return first;
    }

    /** Returns true if the part differs in formatting only. */
    public boolean isOnlyRewritten() {
        return gone.isEmpty() && come.isEmpty();
    }
}
