package org.amur.watch;

/** Row of the notices: a change and its cause. */
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

    /** Returns the name of the watched actor or filter; null if it was deleted. */
    public String getBecause() {
        return because;
    }
}
