package org.amur.sanctions.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.actor.Actor;
import org.amur.history.HistoryCustomizer;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Application of a measure to one named actor. A relisting is another designation. Distinct from the entry of an
 * official list, to which it may refer.
 */
@Entity
@Table(name = "designation")
@Customizer(HistoryCustomizer.class)
public class Designation extends Imposition<DesignationDate, DesignationCitation> {

    /** Record kind in the journal. */
    public static final String KIND = "designation";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    private Actor target;

    private String reason;

    @Embedded
    private ListedAs listedAs;

    @Embedded
    private Acknowledgement kept;

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationCitation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationDate> dates = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Answer> answers = new ArrayList<>();

    /** Sets the values except citations, answers and dates. */
    public void set(Measure measure, Actor target, String reason, ListedAs listedAs) {
        this.measure = measure;
        this.target = target;
        this.reason = reason;
        if (!Objects.equals(this.listedAs, listedAs)) {
            kept = null;
        }
        this.listedAs = listedAs;
    }

    @Override
    protected DesignationDate newDate() {
        return new DesignationDate(this);
    }

    @Override
    protected void cite(DesignationDate date, DesignationCitation citation) {
        date.cite(citation);
    }

    @Override
    protected List<DesignationDate> dates() {
        return dates;
    }

    @Override
    public List<Answer> getAnswers() {
        return answers;
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

    /** Returns the list entry from which it was created; null if there is none. */
    public ListedAs getListedAs() {
        return listedAs;
    }

    /**
     * Returns the decision to keep it despite changes of its entry; null if there is none or the list's changes were
     * applied since.
     */
    public Acknowledgement getKept() {
        return kept;
    }

    /** @param answer null to withdraw it */
    public void setKept(Acknowledgement answer) {
        kept = answer;
    }

    /** Returns the authority's reason; null if there is none. */
    public String getReason() {
        return reason;
    }
}
