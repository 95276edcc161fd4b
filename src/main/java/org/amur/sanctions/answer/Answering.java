package org.amur.sanctions.answer;

import org.amur.event.EventRecordKind;
import org.amur.text.PartialDate;

/**
 * One side of an answer as a line shows it: a measure, a designation or an event.
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

    /** The same with the date of the designations made under it that are answered. */
    Answering designated(PartialDate listed) {
        return new Answering(kind, id, title, authority, date, dateKind, listed);
    }

    /** The code of its kind of record: {@code measure}, {@code designation} or {@code event}. */
    public String getKind() {
        return kind;
    }

    public long getId() {
        return id;
    }

    /** The measure's or event's, or the name of the designation's target. */
    public String getTitle() {
        return title;
    }

    /** The code of the one that imposes it; null for an event. */
    public String getAuthority() {
        return authority;
    }

    /** From when it is in force, or when the event was; null if that is not known. */
    public PartialDate getDate() {
        return date;
    }

    /** What kind of life-cycle date that is; null for an event and without a date. */
    public String getDateKind() {
        return dateKind;
    }

    /** The date of the designations under a measure that are answered; null if it is answered as an act. */
    public PartialDate getDesignated() {
        return designated;
    }

    /** The date from which days are counted; null if unknown. */
    public PartialDate since() {
        return designated == null ? date : designated;
    }

    /** Where it is shown. */
    public String getAddress() {
        return folder() + "/view?id=" + id;
    }

    /** Where it is edited, at what it answers. */
    public String getEditAddress() {
        return folder() + "/edit?id=" + id + "#answering";
    }

    private String folder() {
        return kind.equals(EventRecordKind.CODE) ? "/event" : "/sanctions/" + kind;
    }
}
