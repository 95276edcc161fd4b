package org.amur.actor.merge;

import java.util.List;

import org.amur.actor.Absorption;
import org.amur.actor.Actor;

/**
 * What a merge would do.
 *
 * @param parts  what the survivor would take over of the other's own facts, and what it has the same
 * @param doubts what speaks against the two being one, a sentence each
 * @param groups what names the other actor, by kind and by what is done with it
 */
public record MergePreview(Actor survivor, Actor absorbed, List<String> doubts, Absorption parts, List<MergeGroup> groups,
        List<Followers> followers) {

    /** @param code of a {@link MergeFollower} */
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

    /** Those that there are any of. */
    public List<Followers> getFollowers() {
        return followers;
    }

    /** What goes to the one that stays, or is the same there. */
    public List<MergeGroup> getGoing() {
        return groups.stream().filter(group -> !isMeeting(group)).toList();
    }

    /** Where both have one. */
    public List<MergeGroup> getMeeting() {
        return groups.stream().filter(MergePreview::isMeeting).toList();
    }

    private static boolean isMeeting(MergeGroup group) {
        return group.isMet() || group.fate() == Fate.SELF;
    }

    /** Whether both say something of which only what the survivor says is kept where everybody sees it. */
    public boolean isDiffering() {
        return !parts.getDiffering().isEmpty() || survivor.getKind() != absorbed.getKind();
    }
}
