package org.amur.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a list no longer says and what it says instead in one part of an entry. */
public final class FieldChange {

    /** What a page has room for on either side of one part: an entry may have many thousand names, or a remark of as many pages. */
    private static final int MOST_LINES = 100;
    private static final int MOST_CHARACTERS = 10_000;

    private final String part;
    private final List<SaidLine> gone;
    private final List<SaidLine> come;
    private final int rewritten;
    private final int more;

    private FieldChange(String part, List<SaidLine> gone, List<SaidLine> come, int rewritten, int more) {
        this.part = part;
        this.gone = List.copyOf(gone);
        this.come = List.copyOf(come);
        this.rewritten = rewritten;
        this.more = more;
    }

    /**
     * What an entry says otherwise by now.
     *
     * @param after null if it is gone: then all that it said is said no longer
     */
    public static List<FieldChange> between(ListedEntry before, ListedEntry after) {
        return between(EntrySaid.of(before), after == null ? EntrySaid.NOTHING : EntrySaid.of(after));
    }

    /**
     * What an entry says otherwise in a release of another format, of what both formats can express, without what only that format
     * writes otherwise; of that it is known how much it is.
     */
    static List<FieldChange> betweenFormats(EntrySaid before, EntrySaid after, FormatComparison formats) {
        return differing(part -> formats.lines(before, part), part -> formats.lines(after, part)).stream()
                .map(change -> change.withoutRewritten(formats.isOfOneFormat())).map(FieldChange::apart).toList();
    }

    /**
     * Whether all that differs between two entries is how two formats write it.
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

    /** Of the parts that differ; another order is no difference. */
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

    /** Where lines of both sides read alike, what was in one field is in another: then each says in which. */
    private FieldChange apart() {
        return new FieldChange(part, apart(gone, come), apart(come, gone), rewritten, more);
    }

    private static List<SaidLine> apart(List<SaidLine> lines, List<SaidLine> others) {
        Set<List<Object>> shown = others.stream().map(SaidLine::shown).collect(Collectors.toSet());
        return lines.stream().map(line -> shown.contains(line.shown()) ? line.fieldByField() : line).toList();
    }

    /** What is said once more on one side than on the other is left once; it is counted, for there may be many thousand lines. */
    private static List<SaidLine> without(List<SaidLine> lines, List<SaidLine> others) {
        Map<SaidLine, Integer> counts = new HashMap<>();
        others.forEach(line -> counts.merge(line, 1, Integer::sum));
        return lines.stream().filter(line -> counts.merge(line, -1, Integer::sum) < 0).toList();
    }

    /** The same with the first of its lines, as many as a page has room for. */
    public FieldChange shortened() {
        return shortened(MOST_LINES);
    }

    /** Returns the same with the first of its lines, at most so many of either release. */
    FieldChange shortened(int most) {
        List<SaidLine> then = first(gone, most);
        List<SaidLine> now = first(come, most);
        return new FieldChange(part, then, now, rewritten, gone.size() - then.size() + come.size() - now.size());
    }

    private static List<SaidLine> first(List<SaidLine> lines, int most) {
        List<SaidLine> first = new ArrayList<>();
        int room = MOST_CHARACTERS;
        for (SaidLine line : lines) {
            if (room <= 0 || first.size() == most) {
                break;
            }
            first.add(line.cutTo(room));
            room -= line.length();
        }
        return first;
    }

    /** The name of the part, such as {@code addresses}. */
    public String getPart() {
        return part;
    }

    public List<SaidLine> getGone() {
        return gone;
    }

    public List<SaidLine> getCome() {
        return come;
    }

    /** How many statements are the same, and only written otherwise by another format; none of them is among the others. */
    public int getRewritten() {
        return rewritten;
    }

    /** How many of those that are gone or have come are left out, since a page has no room for them. */
    public int getMore() {
        return more;
    }

    /** Whether nothing else differs. */
    public boolean isOnlyRewritten() {
        return gone.isEmpty() && come.isEmpty();
    }
}
