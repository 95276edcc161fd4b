package org.amur.actor.merge;

/**
 * Item of a merge on its page, with the address of the record that the row belongs to.
 *
 * @param address returns the address; null for parts of the actor itself.
 */
public record MergedRow(MergeItem item, String address) {

    /** Returns the title in the language of the page. */
    public String getTitle() {
        return MergeLine.shown(item.getKind(), item.getTitle());
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
