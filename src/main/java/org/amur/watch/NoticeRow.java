package org.amur.watch;

/** A row of the notices: a change, and what it is about. */
public final class NoticeRow {

    private final Notice notice;
    private final String because;

    NoticeRow(Notice notice, String because) {
        this.notice = notice;
        this.because = because;
    }

    public ListChange getChange() {
        return notice.getChange();
    }

    public Notice getNotice() {
        return notice;
    }

    /** What the watched actor or the filter is called; null if it is no more. */
    public String getBecause() {
        return because;
    }
}
