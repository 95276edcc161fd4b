package org.amur.sanctions.imposition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.event.Event;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Retaliation: a measure or designation answers another one or an event, as stated by one of its citations. Part of the
 * answering fact.
 */
@Entity
@Table(name = "answer")
@Customizer(HistoryCustomizer.class)
public class Answer implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation_id")
    private Designation designation;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_measure_id")
    private Measure answeredMeasure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_designation_id")
    private Designation answeredDesignation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_event_id")
    private Event answeredEvent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_citation_id")
    private MeasureCitation measureCitation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation_citation_id")
    private DesignationCitation designationCitation;

    protected Answer() {
    }

    /** @param answering measure or designation that it is a part of */
    Answer(Imposition<?, ?> answering) {
        measure = answering instanceof Measure own ? own : null;
        designation = answering instanceof Designation own ? own : null;
    }

    /** @param answered measure, designation or event */
    void apply(Recorded answered, Citation citation, int position) {
        this.position = position;
        answeredMeasure = answered instanceof Measure other ? other : null;
        answeredDesignation = answered instanceof Designation other ? other : null;
        answeredEvent = answered instanceof Event other ? other : null;
        measureCitation = citation instanceof MeasureCitation own ? own : null;
        designationCitation = citation instanceof DesignationCitation own ? own : null;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Returns the index in the form, from 0. */
    public int getPosition() {
        return position;
    }

    /** Returns the answered measure, designation or event. */
    public Recorded getAnswered() {
        if (answeredMeasure != null) {
            return answeredMeasure;
        }
        return answeredDesignation == null ? answeredEvent : answeredDesignation;
    }

    /** Returns the citation of the answering fact that states it; null if there is none. */
    public Citation getCitation() {
        return measureCitation == null ? designationCitation : measureCitation;
    }
}
