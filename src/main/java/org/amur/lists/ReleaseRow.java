package org.amur.lists;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A release in the list of those that came; one that was refused time after time for the same reason is one row. */
public final class ReleaseRow {

    private final ListRelease release;
    private final String why;
    private int times = 1;
    private OffsetDateTime first;

    private ReleaseRow(ListRelease release, String why) {
        this.release = release;
        this.why = why;
        first = release.getRetrievedAt();
    }

    /**
     * @param releases the newest first
     * @param why      what is wrong with those that were refused
     */
    static List<ReleaseRow> of(List<ListRelease> releases, Map<Long, List<ReleaseProblem>> why) {
        List<ReleaseRow> rows = new ArrayList<>();
        for (ListRelease release : releases) {
            ReleaseRow row = new ReleaseRow(release, why.getOrDefault(release.getId(), List.of()).stream().map(ReleaseProblem::getText)
                    .collect(Collectors.joining("\n")));
            ReleaseRow above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (above != null && above.isOnceMore(row)) {
                above.times++;
                above.first = row.first;
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private boolean isOnceMore(ReleaseRow before) {
        return isRefused() && before.isRefused() && release.getList() == before.release.getList() && why.equals(before.why)
                && release.getFileNames().equals(before.release.getFileNames())
                && release.getRetrievedBy().equals(before.release.getRetrievedBy());
    }

    /** The last of them. */
    public ListRelease getRelease() {
        return release;
    }

    public boolean isRefused() {
        return release.getState() == ReleaseState.REFUSED;
    }

    /** Why it was refused; empty if it was not. */
    public String getWhy() {
        return why;
    }

    /** How often it was refused, one time after the other. */
    public int getTimes() {
        return times;
    }

    /** When it came for the first of these times. */
    public OffsetDateTime getFirst() {
        return first;
    }
}
