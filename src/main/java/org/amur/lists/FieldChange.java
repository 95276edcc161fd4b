package org.amur.lists;

import java.util.ArrayList;
import java.util.List;

/** What a list no longer says and what it says instead in one part of an entry. */
public final class FieldChange {

    private final String part;
    private final List<SaidLine> gone;
    private final List<SaidLine> come;

    private FieldChange(String part, List<SaidLine> gone, List<SaidLine> come) {
        this.part = part;
        this.gone = gone;
        this.come = come;
    }

    /**
     * What an entry says otherwise by now.
     *
     * @param after null if it is gone: then all that it said is said no longer
     */
    public static List<FieldChange> between(ListedEntry before, ListedEntry after) {
        return between(EntrySaid.of(before), after == null ? EntrySaid.NOTHING : EntrySaid.of(after));
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
                changes.add(new FieldChange(part, List.copyOf(gone), List.copyOf(come)));
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
}
