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
 * That a measure is applied to one actor by name. Whoever is delisted and listed again is designated twice. What an
 * official list says is an entry of that list and not this; which entry it was made from, if any, it knows.
 */
@Entity
@Table(name = "designation")
@Customizer(HistoryCustomizer.class)
public class Designation extends Imposition<DesignationDate, DesignationCitation> {

    /** Code of this kind of record in the journal. */
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
    private Acknowledgement letStand;

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationCitation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DesignationDate> dates = new ArrayList<>();

    @OneToMany(mappedBy = "designation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Answer> answers = new ArrayList<>();

    /** Takes over what a person entered, but for the citations and the dates. */
    public void apply(DesignationForm form, Measure measure, Actor target) {
        this.measure = measure;
        this.target = target;
        reason = form.getReason();
        if (!Objects.equals(listedAs, form.getListedAs())) {
            letStand = null;
        }
        listedAs = form.getListedAs();
    }

    /** Takes over the dates, after the citations. */
    public void applyDates(DesignationForm form) {
        applyDates(form.getDates().getRows(), () -> new DesignationDate(this), DesignationDate::cite);
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

    /** The entry of an official list from which it comes; null if it comes from none. */
    public ListedAs getListedAs() {
        return listedAs;
    }

    /** That it is to stand whatever has become of its entry; null if nobody said so, or the list's word was taken over since. */
    public Acknowledgement getLetStand() {
        return letStand;
    }

    /** @param answer null to take it back */
    public void setLetStand(Acknowledgement answer) {
        letStand = answer;
    }

    /** What the authority gives as its reason; null if it gives none. */
    public String getReason() {
        return reason;
    }
}
