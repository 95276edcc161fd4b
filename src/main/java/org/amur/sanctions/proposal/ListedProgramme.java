package org.amur.sanctions.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.lists.OfficialList;
import org.amur.sanctions.imposition.Measure;
import org.eclipse.persistence.annotations.Customizer;

/** Programme code of an official list with its subject and the measure under which its entries are designated. */
@Entity
@Table(name = "listed_programme")
@Customizer(HistoryCustomizer.class)
public class ListedProgramme extends Recorded {

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private String code;

    @Enumerated(EnumType.STRING)
    private Concern concern;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    void set(OfficialList list, String code, Concern concern, Measure measure) {
        this.list = list;
        this.code = code;
        this.concern = concern;
        this.measure = measure;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the code as in the list. */
    public String getCode() {
        return code;
    }

    /** Returns the subject; null if it is not followed. */
    public Concern getConcern() {
        return concern;
    }

    /** Returns the measure; null if none is set: its entries cannot be designated until then. */
    public Measure getMeasure() {
        return measure;
    }
}
