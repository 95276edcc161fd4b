package org.amur.sanctions.designation;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.actor.Actor;
import org.amur.history.Historied;
import org.amur.sanctions.Imposition;
import org.amur.sanctions.measure.Measure;
import org.eclipse.persistence.annotations.Customizer;

/**
 * That a measure is applied to one actor by name. Whoever is delisted and listed again is designated twice. What an
 * official list says is an entry of that list and not this.
 */
@Entity
@Table(name = "designation")
@Customizer(Historied.class)
public class Designation extends Imposition<DesignationDate, DesignationCitation> {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    private Actor target;

    private String reason;

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationCitation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationDate> dates = new ArrayList<>();

    /** Takes over what a person entered, but for the citations and the dates. */
    void apply(DesignationForm form, Measure measure, Actor target) {
        this.measure = measure;
        this.target = target;
        reason = form.getReason();
    }

    /** Takes over the dates, after the citations. */
    void applyDates(DesignationForm form) {
        applyDates(form.getDates().getRows(), () -> new DesignationDate(this), DesignationDate::cite);
    }

    @Override
    protected List<DesignationDate> dates() {
        return dates;
    }

    @Override
    public List<DesignationCitation> getCitations() {
        return citations;
    }

    public Measure getMeasure() {
        return measure;
    }

    public Actor getTarget() {
        return target;
    }

    /** What the authority gives as its reason; null if it gives none. */
    public String getReason() {
        return reason;
    }
}
