package org.amur.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a list no longer says and what it says instead in one part of an entry. */
public final class FieldChange {

    private final String part;
    private final List<SaidLine> gone;
    private final List<SaidLine> come;
    private final int rewritten;

    private FieldChange(String part, List<SaidLine> gone, List<SaidLine> come, int rewritten) {
        this.part = part;
        this.gone = List.copyOf(gone);
        this.come = List.copyOf(come);
        this.rewritten = rewritten;
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
     * What an entry says otherwise in a release of another format, without what only that format writes otherwise; of that it is known
     * how much it is.
     */
    static List<FieldChange> betweenFormats(EntrySaid before, EntrySaid after) {
        return between(before, after).stream().map(FieldChange::withoutRewritten).toList();
    }

    /**
     * Whether all that differs between two entries is how two formats write it.
     *
     * @param before canonical form
     * @param after  canonical form
     */
    public static boolean isOnlyRewritten(String before, String after) {
        return areOnlyRewritten(betweenFormats(EntrySaid.of(before), EntrySaid.of(after)));
    }

    static boolean areOnlyRewritten(List<FieldChange> changes) {
        return changes.stream().allMatch(FieldChange::isOnlyRewritten);
    }

    private FieldChange withoutRewritten() {
        List<SaidLine> left = new ArrayList<>(gone);
        List<SaidLine> others = new ArrayList<>();
        for (SaidLine line : come) {
            Optional<SaidLine> same = left.stream().filter(each -> each.isWrittenOtherwise(part, line)).findFirst();
            same.ifPresentOrElse(left::remove, () -> others.add(line));
        }
        return new FieldChange(part, left, others, come.size() - others.size());
    }

    /** Of the parts that differ; another order is no difference. */
    static List<FieldChange> between(EntrySaid before, EntrySaid after) {
        List<FieldChange> changes = new ArrayList<>();
        for (String part : EntrySaid.PARTS) {
            List<SaidLine> gone = new ArrayList<>(before.lines(part));
            List<SaidLine> come = new ArrayList<>();
            for (SaidLine line : after.lines(part)) {
                if (!gone.remove(line)) {
                    come.add(line);
                }
            }
            if (!gone.isEmpty() || !come.isEmpty()) {
                changes.add(new FieldChange(part, gone, come, 0));
            }
        }
        return changes;
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

    /** Whether nothing else differs. */
    public boolean isOnlyRewritten() {
        return gone.isEmpty() && come.isEmpty();
    }
}
