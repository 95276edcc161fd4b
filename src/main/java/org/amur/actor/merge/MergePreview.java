package org.amur.actor.merge;

import java.util.List;

import org.amur.actor.Absorption;
import org.amur.actor.Actor;

/**
 * Preview of a merge.
 *
 * @param parts  properties that the survivor takes over or has already
 * @param doubts warnings against the merge, one sentence each
 * @param groups rows that refer to the absorbed actor, by kind and fate
 */
public record MergePreview(Actor survivor, Actor absorbed, List<String> doubts, Absorption parts, List<MergeGroup> groups,
        List<Followers> followers) {

    /**
     * Data outside the record that follows the merge.
     *
     * @param code of a {@link MergeFollower}
     */
    public record Followers(String code, long moved, long met) {

        public String getCode() {
            return code;
        }

        public long getMoved() {
            return moved;
        }

        public long getMet() {
            return met;
        }
    }

    public Actor getSurvivor() {
        return survivor;
    }

    public Actor getAbsorbed() {
        return absorbed;
    }

    public List<String> getDoubts() {
        return doubts;
    }

    public Absorption getParts() {
        return parts;
    }

    public List<MergeGroup> getGroups() {
        return groups;
    }

    /** Returns the followers with any entries. */
    public List<Followers> getFollowers() {
        return followers;
    }

    /** Returns the groups that move to the survivor, or equal its rows. */
    public List<MergeGroup> getGoing() {
        return groups.stream().filter(group -> !isMeeting(group)).toList();
    }

    /** Returns the groups of rows that both have. */
    public List<MergeGroup> getMeeting() {
        return groups.stream().filter(MergePreview::isMeeting).toList();
    }

    private static boolean isMeeting(MergeGroup group) {
        return group.isMet() || group.fate() == Fate.SELF;
    }

    /** Tells whether both have different values for a property, of which only the survivor's is kept. */
    public boolean isDiffering() {
        return !parts.getDiffering().isEmpty() || survivor.getKind() != absorbed.getKind();
    }
}
