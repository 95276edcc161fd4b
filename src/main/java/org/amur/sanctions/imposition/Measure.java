package org.amur.sanctions.imposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.sanctions.programme.Programme;
import org.amur.text.SearchTerms;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Restriction that a legal act imposes on a country or on designated parties: an asset freeze, an export control, a
 * countermeasure. A countermeasure {@linkplain #getAnswers answers} acts of the other side.
 */
@Entity
@Table(name = "measure")
@Customizer(HistoryCustomizer.class)
public class Measure extends Imposition<MeasureDate, MeasureCitation> {

    /** Record kind in the journal. */
    public static final String KIND = "measure";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String title;

    private String act;

    private String description;

    @ElementCollection
    @CollectionTable(name = "measure_target", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "country")
    private Set<String> targets = new HashSet<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MeasureCitation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MeasureDate> dates = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_term", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    /** Sets the values except citations, answers and dates. */
    public void set(Programme programme, MeasureKind kind, String title, String act, String description, Collection<String> targets) {
        this.programme = programme;
        this.kind = kind;
        this.title = title;
        this.act = act;
        this.description = description;
        this.targets.retainAll(targets);
        this.targets.addAll(targets);
        Set<String> now = SearchTerms.of(title, act);
        terms.retainAll(now);
        terms.addAll(now);
    }

    @Override
    protected MeasureDate newDate() {
        return new MeasureDate(this);
    }

    @Override
    protected void cite(MeasureDate date, MeasureCitation citation) {
        date.cite(citation);
    }

    @Override
    protected List<MeasureDate> dates() {
        return dates;
    }

    @Override
    public List<Answer> getAnswers() {
        return answers;
    }

    @Override
    public List<MeasureCitation> getCitations() {
        return citations;
    }

    public Programme getProgramme() {
        return programme;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the number of the legal act as cited; null if there is none. */
    public String getAct() {
        return act;
    }

    public String getDescription() {
        return description;
    }

    /** Returns the target countries, sorted (ISO 3166-1 alpha-2 and EU); empty if the act names none. */
    public Set<String> getTargets() {
        return new TreeSet<>(targets);
    }
}
