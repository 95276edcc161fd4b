package org.amur.sanctions.answer;

import org.amur.event.EventRecordKind;
import org.amur.text.PartialDate;

/**
 * One side of an answer: a measure, a designation or an event.
 *
 * @param kind record kind: {@code measure}, {@code designation} or {@code event}
 * @param title title of the measure or event, or the name of the designation's target
 * @param authority code of the authority; null for an event
 * @param date start of force, or the date of the event; null if unknown
 * @param dateKind kind of that life-cycle date; null for an event and without a date
 * @param designated date of the answered designations under a measure; null if the act is answered
 * @see AnswerRow
 */
public record AnswerSide(String kind, long id, String title, String authority, PartialDate date, String dateKind,
        PartialDate designated) {

    AnswerSide(String kind, long id, String title, String authority, PartialDate date, String dateKind) {
        this(kind, id, title, authority, date, dateKind, null);
    }

    /** Returns a copy with the date of the answered designations under it. */
    AnswerSide designated(PartialDate listed) {
        return new AnswerSide(kind, id, title, authority, date, dateKind, listed);
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
