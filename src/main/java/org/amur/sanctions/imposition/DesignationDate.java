package org.amur.sanctions.imposition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.sanctions.LifeCycleDate;
import org.eclipse.persistence.annotations.Customizer;

/** Life-cycle date of a designation. */
@Entity
@Table(name = "designation_date")
@Customizer(HistoryCustomizer.class)
public class DesignationDate extends LifeCycleDate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation_id")
    private Designation designation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "citation_id")
    private DesignationCitation citation;

    protected DesignationDate() {
    }

    DesignationDate(Designation designation) {
        this.designation = designation;
    }

    void cite(DesignationCitation citation) {
        this.citation = citation;
    }

    public Designation getDesignation() {
        return designation;
    }

    @Override
    public DesignationCitation getCitation() {
        return citation;
    }
}
