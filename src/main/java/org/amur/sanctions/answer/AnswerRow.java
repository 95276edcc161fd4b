package org.amur.sanctions.answer;

import java.util.Collection;
import java.util.Comparator;

import org.amur.event.EventRecordKind;
import org.amur.sanctions.Lag;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.Measure;
import org.amur.text.PartialDate;

/** Row of an answer list: answering and answered fact, days between, and citation. */
public final class AnswerRow {

    private final long id;
    private final AnswerSide answering;
    private final AnswerSide answered;
    private final Integer citation;

    /** Creates a row; each side is one measure, designation or event, and the rest is null. */
    public AnswerRow(Long id, Long measure, String title, String authority, LifeCycle ofMeasure, Long designation,
            String target, String designator, LifeCycle ofDesignation, Long answeredMeasure, String answeredTitle,
            String answeredAuthority, LifeCycle ofAnsweredMeasure, Long answeredDesignation, String answeredTarget,
            String answeredDesignator, LifeCycle ofAnsweredDesignation, Long event, String eventTitle, PartialDate eventDate,
            Long measureCitation, Integer measurePosition, Long designationCitation, Integer designationPosition) {
        this.id = id;
        answering = measure == null ? imposed(Designation.KIND, designation, target, designator, ofDesignation)
                : imposed(Measure.KIND, measure, title, authority, ofMeasure);
        if (answeredMeasure != null) {
            answered = imposed(Measure.KIND, answeredMeasure, answeredTitle, answeredAuthority, ofAnsweredMeasure);
        } else if (answeredDesignation != null) {
            LifeCycle known = ofAnsweredDesignation == null ? LifeCycle.UNKNOWN : ofAnsweredDesignation;
            answered = new AnswerSide(Designation.KIND, answeredDesignation, answeredTarget, answeredDesignator, known.getListed(),
                    name(known.getListedKind()));
        } else {
            answered = new AnswerSide(EventRecordKind.CODE, event, eventTitle, null, eventDate, null);
        }
        // JPA reads the position of a missing citation as 0.
        citation = measureCitation != null ? measurePosition : designationCitation != null ? designationPosition : null;
    }

    private AnswerRow(AnswerRow row, AnswerSide answered) {
        id = row.id;
        answering = row.answering;
        this.answered = answered;
        citation = row.citation;
    }

    /**
     * Returns a copy counted from the newest designations under the answered measure that precede the answer.
     *
     * @param listed dates of listing under the answered measure
     */
    AnswerRow since(Collection<PartialDate> listed) {
        return listed.stream().filter(this::precedes).max(Comparator.comparing(PartialDate::getLatest))
                .map(date -> new AnswerRow(this, answered.designated(date))).orElse(this);
    }

    private boolean precedes(PartialDate listed) {
        PartialDate date = answering.date();
        return date != null && date.getLatest() != null && listed.getEarliest() != null && listed.getLatest() != null
                && !listed.getLatest().isAfter(date.getLatest());
    }

    private static AnswerSide imposed(String kind, long id, String title, String authority, LifeCycle lifeCycle) {
        LifeCycle known = lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
        return new AnswerSide(kind, id, title, authority, known.getFrom(), name(known.getFromKind()));
    }

    private static String name(LifeCycleKind kind) {
        return kind == null ? null : kind.name();
    }

    public long getId() {
        return id;
    }

    public AnswerSide getAnswering() {
        return answering;
    }

    public AnswerSide getAnswered() {
        return answered;
    }

    /**
     * Returns the days to the answer from the answered designations, else from the act or event; null if a date is
     * unknown.
     */
    public Lag getLag() {
        return Lag.between(answered.since(), answering.date()).orElse(null);
    }

    /** Returns the number of the citation on the page of the answering fact, from 1; 0 if there is none. */
    public int getCitation() {
        return citation == null ? 0 : citation + 1;
    }
}
