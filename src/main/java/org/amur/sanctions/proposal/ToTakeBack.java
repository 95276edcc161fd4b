package org.amur.sanctions.proposal;

/** How much goes when accepted entries are taken back, but for what stays since somebody has built on it. */
public final class ToTakeBack {

    private final long designations;
    private final long actors;
    private final long linked;

    ToTakeBack(long designations, long actors, long linked) {
        this.designations = designations;
        this.actors = actors;
        this.linked = linked;
    }

    /** Those that were made, and are deleted. */
    public long getDesignations() {
        return designations;
    }

    /** Those that were made, and are deleted. */
    public long getActors() {
        return actors;
    }

    /** The designations that were there before, which stay and come from no entry again. */
    public long getLinked() {
        return linked;
    }
}
