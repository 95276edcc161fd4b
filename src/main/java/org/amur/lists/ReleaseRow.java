package org.amur.lists;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Row of the release list; repeated refusals for one reason are one row. */
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
     * @param releases newest first
     *
     * @param why      problems of the refused ones
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

    /** Returns the last of the releases. */
    public ListRelease getRelease() {
        return release;
    }

    public boolean isRefused() {
        return release.getState() == ReleaseState.REFUSED;
    }

    /** Returns the reason for refusal; empty if the release was not refused. */
    public String getWhy() {
        return why;
    }

    /** Returns the number of consecutive refusals. */
    public int getTimes() {
        return times;
    }

    /** Returns the time of the first refusal. */
    public OffsetDateTime getFirst() {
        return first;
    }
}
