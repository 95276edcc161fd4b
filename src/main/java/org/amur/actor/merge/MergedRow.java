package org.amur.actor.merge;

/** Item of a merge on its page, with the address of the record that the row belongs to. */
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

    /** Returns the title in the language of the page. */
    public String getTitle() {
        return MergeLine.shown(item.getKind(), item.getTitle());
    }

    /** Returns the address; null for parts of the actor itself. */
    public String getAddress() {
        return address;
    }

    /** Returns the end of the message key for the fate. */
    public String getSaid() {
        return MergeSaid.done(item.getKind(), item.getFate(), item.getMet() != null);
    }

    /** Returns the end of the message key for the outcome; null while the merge is in effect. */
    public String getBack() {
        return MergeSaid.back(item.getFate(), item.getOutcome());
    }
}
