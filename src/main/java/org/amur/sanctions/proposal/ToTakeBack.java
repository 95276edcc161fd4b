package org.amur.sanctions.proposal;

/** Number of records that undoing acceptances affects, except those on which others depend. */
public final class ToTakeBack {

    private final long designations;
    private final long actors;
    private final long linked;

    ToTakeBack(long designations, long actors, long linked) {
        this.designations = designations;
        this.actors = actors;
        this.linked = linked;
    }

    /** Returns the number of created designations, which are deleted. */
    public long getDesignations() {
        return designations;
    }

    /** Returns the number of created actors, which are deleted. */
    public long getActors() {
        return actors;
    }

    /** Returns the number of linked designations, which are kept and unlinked. */
    public long getLinked() {
        return linked;
    }
}
