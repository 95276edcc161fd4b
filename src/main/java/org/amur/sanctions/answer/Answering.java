package org.amur.sanctions.answer;

import org.amur.event.EventRecordKind;
import org.amur.text.PartialDate;

/**
 * One side of an answer: a measure, a designation or an event.
 *
 * @see AnswerRow
 */
public final class Answering {

    private final String kind;
    private final long id;
    private final String title;
    private final String authority;
    private final PartialDate date;
    private final String dateKind;
    private final PartialDate designated;

    Answering(String kind, long id, String title, String authority, PartialDate date, String dateKind) {
        this(kind, id, title, authority, date, dateKind, null);
    }

    private Answering(String kind, long id, String title, String authority, PartialDate date, String dateKind, PartialDate designated) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.authority = authority;
        this.date = date;
        this.dateKind = dateKind;
        this.designated = designated;
    }

    /** Returns a copy with the date of the answered designations under it. */
    Answering designated(PartialDate listed) {
        return new Answering(kind, id, title, authority, date, dateKind, listed);
    }

    /** Returns the record kind: {@code measure}, {@code designation} or {@code event}. */
    public String getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    /** Returns the title of the measure or event, or the name of the designation's target. */
    public String getTitle() {
        return title;
    }

    /** Returns the code of the authority; null for an event. */
    public String getAuthority() {
        return authority;
    }

    /** Returns the start of force, or the date of the event; null if unknown. */
    public PartialDate getDate() {
        return date;
    }

    /** Returns the kind of that life-cycle date; null for an event and without a date. */
    public String getDateKind() {
        return dateKind;
    }

    /** Returns the date of the answered designations under a measure; null if the act is answered. */
    public PartialDate getDesignated() {
        return designated;
    }

    /** Returns the date from which days are counted; null if unknown. */
    public PartialDate since() {
        return designated == null ? date : designated;
    }

    /** Returns the path of its page. */
    public String getAddress() {
        return folder() + "/view?id=" + id;
    }

    /** Returns the path of its form, at the answers. */
    public String getEditAddress() {
        return folder() + "/edit?id=" + id + "#answering";
    }

    private String folder() {
        return kind.equals(EventRecordKind.CODE) ? "/event" : "/sanctions/" + kind;
    }
}
