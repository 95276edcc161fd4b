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
public record FieldChange(String part, List<StatementLine> gone, List<StatementLine> come, int rewritten, int more) {

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
        return between(EntryLines.of(before), after == null ? EntryLines.NOTHING : EntryLines.of(after));
    }

    /**
     * Returns the changes between releases of different formats, limited to content that both can express. Statements
     * that differ in formatting only are counted, not listed.
     */
    static List<FieldChange> betweenFormats(EntryLines before, EntryLines after, FormatComparison formats) {
        return differing(part -> formats.lines(before, part), part -> formats.lines(after, part)).stream()
                .map(change -> formats.isOfOneFormat() ? change.withoutRewritten()
                        : change.withoutStated(formats.lines(before, change.part), formats.lines(after, change.part)))
                .map(FieldChange::apart).toList();
    }

    /**
     * Returns true if two entries differ in formatting only.
     *
     * @param before canonical form
     * @param after  canonical form
     */
    public static boolean isOnlyRewritten(String before, String after, FormatComparison formats) {
        return areOnlyRewritten(betweenFormats(EntryLines.of(before), EntryLines.of(after), formats));
    }

    static boolean areOnlyRewritten(List<FieldChange> changes) {
        return changes.stream().allMatch(FieldChange::isOnlyRewritten);
    }

    private FieldChange withoutRewritten() {
        SameLines same = new SameLines(part, gone);
        List<StatementLine> others = come.stream().filter(line -> !same.take(line)).toList();
        return new FieldChange(part, same.left(), others, come.size() - others.size(), 0);
    }

    /** Removes what both releases state, however often: one format repeats a statement for each of its sources. */
    private FieldChange withoutStated(List<StatementLine> before, List<StatementLine> after) {
        SameLines then = new SameLines(part, before, false);
        SameLines now = new SameLines(part, after, false);
        List<StatementLine> lost = gone.stream().filter(line -> !now.has(line)).toList();
        List<StatementLine> added = come.stream().filter(line -> !then.has(line)).toList();
        return new FieldChange(part, lost, added, Math.max(gone.size() - lost.size(), come.size() - added.size()), 0);
    }

    /** Returns the changed parts; order does not matter. */
    static List<FieldChange> between(EntryLines before, EntryLines after) {
        return differing(before::lines, after::lines).stream().map(FieldChange::apart).toList();
    }

    private static List<FieldChange> differing(Function<String, List<StatementLine>> before, Function<String, List<StatementLine>> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String part : EntryLines.PARTS) {
            List<StatementLine> then = before.apply(part);
            List<StatementLine> now = after.apply(part);
            List<StatementLine> gone = without(then, now);
            List<StatementLine> come = without(now, then);
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

    private static List<StatementLine> apart(List<StatementLine> lines, List<StatementLine> others) {
        Set<List<Object>> shown = others.stream().map(StatementLine::shown).collect(Collectors.toSet());
        return lines.stream().map(line -> shown.contains(line.shown()) ? line.fieldByField() : line).toList();
    }

    /**
     * Returns the lines without as many equal lines of the other side; counted in a map, because there may be
     * thousands.
     */
    private static List<StatementLine> without(List<StatementLine> lines, List<StatementLine> others) {
        Map<StatementLine, Integer> counts = new HashMap<>();
        others.forEach(line -> counts.merge(line, 1, Integer::sum));
        return lines.stream().filter(line -> counts.merge(line, -1, Integer::sum) < 0).toList();
    }

    /** Returns a copy limited to the lines that a page shows. */
    public FieldChange shortened() {
        return shortened(MAX_LINES);
    }

    /** Returns a copy limited to a number of lines for each release. */
    FieldChange shortened(int most) {
        List<StatementLine> then = first(gone, most);
        List<StatementLine> now = first(come, most);
        return new FieldChange(part, then, now, rewritten, gone.size() - then.size() + come.size() - now.size());
    }

    private static List<StatementLine> first(List<StatementLine> lines, int most) {
        List<StatementLine> first = new ArrayList<>();
        int room = MAX_CHARACTERS;
        for (StatementLine line : lines) {
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
