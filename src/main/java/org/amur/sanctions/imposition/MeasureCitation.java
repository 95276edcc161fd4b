package org.amur.sanctions.imposition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation of a measure or one of its dates. */
@Entity
@Table(name = "measure_citation")
@Customizer(HistoryCustomizer.class)
public class MeasureCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    protected MeasureCitation() {
    }

    public MeasureCitation(Measure measure) {
        this.measure = measure;
    }

    public Measure getMeasure() {
        return measure;
    }

    @Override
    public Recorded getFact() {
        return measure;
    }
}
