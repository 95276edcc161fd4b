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

/** One of many names that are screened at once, and who it may be. */
@Entity
@Table(name = "screening_name")
public class AskedName {

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

    protected AskedName() {
    }

    AskedName(long names, int position, NameLine line) {
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

    /** It is screened: these are the entries that it may be. */
    void is(List<EntryCandidate> candidates) {
        found = candidates.size();
        best = candidates.isEmpty() ? 0 : candidates.get(0).getWhy().getScore();
        candidates.stream().limit(NameHit.MOST).forEach(candidate -> hits.add(new NameHit(this, hits.size(), candidate)));
    }

    Long getId() {
        return id;
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    /** Empty if it is asked for by its number alone. */
    public String getName() {
        return name;
    }

    /** The name, or the number if it has none. */
    public String getCalled() {
        return name.isEmpty() ? number : name;
    }

    /** Null if it was not said. */
    public EntryKind getKind() {
        return kind;
    }

    /** EDTF; null if it was not said, or not understood. */
    public String getBirth() {
        return birth;
    }

    public String getCountry() {
        return country;
    }

    public String getNumber() {
        return number;
    }

    /** What of its line was not understood; null if all was. */
    public String getRemark() {
        return remark;
    }

    /** How many entries it may be; null as long as it is not screened. */
    public Integer getFound() {
        return found;
    }

    /** How many more than {@link #getHits} there are. */
    public int getMore() {
        return found == null ? 0 : Math.max(0, found - NameHit.MOST);
    }

    /** The best of them. */
    public List<NameHit> getHits() {
        return hits;
    }
}
