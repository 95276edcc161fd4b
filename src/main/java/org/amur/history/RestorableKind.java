package org.amur.history;

/** Kind of record whose earlier versions editors can restore: its edit form then opens with their values. */
public interface RestorableKind<T extends Recorded> extends RecordKind<T> {

    /** Returns the address of the form that restores the version of a change, without the context path. */
    default String restoreAddress(RecordChange version) {
        return viewAddress(version.getRecordId()).replaceFirst("/view\\?", "/edit?") + "&restore=" + version.getId();
    }
}
