package org.amur.sanctions.imposition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.sanctions.LifeCycleDate;
import org.eclipse.persistence.annotations.Customizer;

/** Life-cycle date of a measure. */
@Entity
@Table(name = "measure_date")
@Customizer(HistoryCustomizer.class)
public class MeasureDate extends LifeCycleDate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "citation_id")
    private MeasureCitation citation;

    protected MeasureDate() {
    }

    MeasureDate(Measure measure) {
        this.measure = measure;
    }

    void cite(MeasureCitation citation) {
        this.citation = citation;
    }

    public Measure getMeasure() {
        return measure;
    }

    @Override
    public MeasureCitation getCitation() {
        return citation;
    }
}
