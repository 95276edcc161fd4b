package org.amur.watch;

/**
 * Row of the notices: a change and its cause.
 *
 * @param because name of the watched actor or filter; null if it was deleted
 */
public record NoticeRow(Notice notice, String because) {

    public ListChange getChange() {
        return notice.getChange();
    }
}
