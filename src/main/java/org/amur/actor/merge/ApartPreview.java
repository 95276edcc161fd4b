package org.amur.actor.merge;

import java.util.List;

/**
 * What taking a merge apart would do.
 *
 * @param groups what goes back, and what does not and why
 * @param since  what came after the merge, by kind; stays unless it is chosen
 */
public record ApartPreview(List<MergeGroup> groups, List<MergeGroup> since) {

    public List<MergeGroup> getBack() {
        return groups.stream().filter(group -> group.outcome() == UnmergeOutcome.BACK).toList();
    }

    /** What cannot be as it was. */
    public List<MergeGroup> getNotBack() {
        return groups.stream().filter(group -> group.outcome() != UnmergeOutcome.BACK).toList();
    }

    public List<MergeGroup> getSince() {
        return since;
    }

    /** Each of what came after. */
    public List<MergeLine> getChoices() {
        return since.stream().flatMap(group -> group.lines().stream()).limit(ApartForm.MOST_GIVEN).toList();
    }

    /** Whether more came than can be chosen from. */
    public boolean isMoreSince() {
        return since.stream().mapToLong(MergeGroup::count).sum() > getChoices().size();
    }
}
