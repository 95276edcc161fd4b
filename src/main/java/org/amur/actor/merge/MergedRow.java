package org.amur.actor.merge;

/**
 * Item of a merge on its page, with the address of the record that the row belongs to.
 *
 * @param address null for parts of the actor itself
 * @param readable whether the user may see that record
 */
public record MergedRow(MergeItem item, String address, boolean readable) {

    /** Returns the title in the language of the page; a dash if the user may not see it. */
    public String getTitle() {
        return readable ? MergeLine.shown(item.getKind(), item.getTitle()) : "–";
    }

    /** Returns the end of the message key for the fate. */
    public String getSaid() {
        return MergeTexts.done(item.getKind(), item.getFate(), item.getMet() != null);
    }

    /** Returns the end of the message key for the outcome; null while the merge is in effect. */
    public String getBack() {
        return MergeTexts.back(item.getFate(), item.getOutcome());
    }
}
