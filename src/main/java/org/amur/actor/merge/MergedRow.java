package org.amur.actor.merge;

/** One line of what a merge did: a row, with where the record is that it is a part of. */
public final class MergedRow {

    private final MergeItem item;
    private final String address;

    MergedRow(MergeItem item, String address) {
        this.item = item;
        this.address = address;
    }

    public MergeItem getItem() {
        return item;
    }

    /** In the reader's words. */
    public String getTitle() {
        return MergeLine.shown(item.getKind(), item.getTitle());
    }

    /** Null for parts of the actor itself. */
    public String getAddress() {
        return address;
    }

    /** Ends the key of the sentence that says what was done with it. */
    public String getSaid() {
        return MergeSaid.done(item.getKind(), item.getFate(), item.getMet() != null);
    }

    /** Ends the key of the sentence that says what became of it; null while the merge stands. */
    public String getBack() {
        return MergeSaid.back(item.getFate(), item.getOutcome());
    }
}
