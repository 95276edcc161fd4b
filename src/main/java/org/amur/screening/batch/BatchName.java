package org.amur.screening.batch;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.text.PartialDate;

/** Name of a batch with its results. */
@Entity
@Table(name = "screening_name")
public class BatchName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "names_id")
    private long names;

    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private String birth;
    private String country;
    private String number;
    private String remark;
    private Integer found;
    private Integer best;

    @OneToMany(mappedBy = "name", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<NameHit> hits = new ArrayList<>();

    protected BatchName() {
    }

    BatchName(long names, int position, NameLine line) {
        this.names = names;
        this.position = position;
        ScreeningQuery question = line.question();
        name = question.name();
        kind = question.kind();
        birth = question.birth() == null ? null : question.birth().getEdtf();
        country = question.country();
        number = question.number();
        remark = line.remark();
    }

    ScreeningQuery question() {
        return new ScreeningQuery(name, kind, birth == null ? null : PartialDate.parse(birth), country, number);
    }

    /** Stores the results of screening. */
    void recordMatches(List<EntryCandidate> candidates) {
        found = candidates.size();
        best = candidates.isEmpty() ? 0 : candidates.get(0).why().getScore();
        candidates.stream().limit(NameHit.MAX).forEach(candidate -> hits.add(new NameHit(this, hits.size(), candidate)));
    }

    Long getId() {
        return id;
    }

    /** Returns the position, from 1. */
    public int getPosition() {
        return position;
    }

    /** Returns the name; empty in a search by number. */
    public String getName() {
        return name;
    }

    /** Returns the name, or the number if it has none. */
    public String getCalled() {
        return name.isEmpty() ? number : name;
    }

    /** Returns the kind; null if not stated. */
    public EntryKind getKind() {
        return kind;
    }

    /** Returns the date of birth (EDTF); null if not stated or not understood. */
    public String getBirth() {
        return birth;
    }

    public String getCountry() {
        return country;
    }

    public String getNumber() {
        return number;
    }

    /** Returns the part of its line that was not understood; null if there is none. */
    public String getRemark() {
        return remark;
    }

    /** Returns the number of matching entries; null before screening. */
    public Integer getFound() {
        return found;
    }

    /** Returns the number of matches beyond {@link #getHits}. */
    public int getMore() {
        return found == null ? 0 : Math.max(0, found - NameHit.MAX);
    }

    /** Returns the best matches. */
    public List<NameHit> getHits() {
        return hits;
    }
}
