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

/** Citation of a designation or one of its dates. */
@Entity
@Table(name = "designation_citation")
@Customizer(HistoryCustomizer.class)
public class DesignationCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "designation_id")
    private Designation designation;

    protected DesignationCitation() {
    }

    public DesignationCitation(Designation designation) {
        this.designation = designation;
    }

    public Designation getDesignation() {
        return designation;
    }

    @Override
    public Recorded getFact() {
        return designation;
    }
}
