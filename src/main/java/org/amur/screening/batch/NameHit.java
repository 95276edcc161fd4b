package org.amur.screening.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.lists.OfficialList;
import org.amur.screening.lookup.EntryCandidate;
import org.amur.screening.name.NameMatch.Objection;
import org.amur.text.ShortText;

/** Matching entry of a name in a batch, with its title at the time of screening. */
@Entity
@Table(name = "screening_name_hit")
public class NameHit {

    /** Maximum matches stored for a name. */
    static final int MAX = 5;

    private static final int MAX_NAME_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "name_id")
    private BatchName name;

    private int position;

    @Column(name = "entry_id")
    private long entry;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private String reference;
    private String title;
    private String met;
    private int score;

    @Column(name = "surname_only")
    private Boolean surnameOnly;

    protected NameHit() {
    }

    NameHit(BatchName name, int position, EntryCandidate candidate) {
        this.name = name;
        this.position = position;
        entry = candidate.listed().entry();
        list = candidate.listed().list();
        reference = candidate.listed().reference();
        title = candidate.listed().title();
        String found = candidate.why().getFound();
        met = ShortText.to(found, MAX_NAME_LENGTH);
        score = candidate.why().getScore();
        surnameOnly = candidate.why().getObjections().contains(Objection.SURNAME_ONLY);
    }

    BatchName name() {
        return name;
    }

    /** Returns the id of the entry. */
    public long getEntry() {
        return entry;
    }

    public OfficialList getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the matching name of the entry. */
    public String getMet() {
        return met;
    }

    /** Returns the score in per cent. */
    public int getScore() {
        return score;
    }

    /** Returns true if only the surname matches; null in batches that were screened before this was recorded. */
    public Boolean getSurnameOnly() {
        return surnameOnly;
    }
}
