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

/** A programme as an official list names it: what it is about, and under which measure those in it are designated. */
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

    /** Takes over what a person entered. */
    void apply(ListedProgrammeForm form, Measure measure) {
        list = form.getList();
        code = form.getCode();
        concern = form.getConcern();
        this.measure = measure;
    }

    public OfficialList getList() {
        return list;
    }

    /** As the list writes it. */
    public String getCode() {
        return code;
    }

    /** Null if it is not followed. */
    public Concern getConcern() {
        return concern;
    }

    /** Null if nobody has said one; until then nobody in the programme can be designated from the list. */
    public Measure getMeasure() {
        return measure;
    }
}
