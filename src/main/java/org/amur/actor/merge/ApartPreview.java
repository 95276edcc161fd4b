package org.amur.actor.merge;

import java.util.List;

/**
 * Preview of undoing a merge.
 *
 * @param groups rows that are moved back, and those that are not, with the reason
 * @param since  rows added after the merge, by kind; they remain unless selected
 */
public record ApartPreview(List<MergeGroup> groups, List<MergeGroup> since) {

    public List<MergeGroup> getBack() {
        return groups.stream().filter(group -> group.outcome() == UnmergeOutcome.BACK).toList();
    }

    /** Returns the groups that cannot be restored. */
    public List<MergeGroup> getNotBack() {
        return groups.stream().filter(group -> group.outcome() != UnmergeOutcome.BACK).toList();
    }

    public List<MergeGroup> getSince() {
        return since;
    }

    /** Returns the rows added after the merge. */
    public List<MergeLine> getChoices() {
        return since.stream().flatMap(group -> group.lines().stream()).limit(ApartForm.MAX_GIVEN).toList();
    }

    /** Tells whether there are more rows than can be selected. */
    public boolean isMoreSince() {
        return since.stream().mapToLong(MergeGroup::count).sum() > getChoices().size();
    }
}
