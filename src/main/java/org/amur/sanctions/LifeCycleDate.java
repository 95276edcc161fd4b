package org.amur.sanctions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.amur.source.Citation;
import org.amur.text.PartialDate;
import org.amur.web.Identified;

/**
 * Life-cycle date of a measure or a designation with its kind, in the source's precision, and with one of the fact's
 * citations. Subclasses add the fact and the citation.
 */
@MappedSuperclass
public abstract class LifeCycleDate implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private int position;

    @Enumerated(EnumType.STRING)
    private LifeCycleKind kind;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    private PartialDate date;

    public void set(int position, LifeCycleKind kind, PartialDate date) {
        this.position = position;
        this.kind = kind;
        this.date = date;
    }

    /** Returns the citation that states this date; null if there is none. */
    public abstract Citation getCitation();

    @Override
    public Long getId() {
        return id;
    }

    /** Returns the index in the form, from 0. */
    public int getPosition() {
        return position;
    }

    public LifeCycleKind getKind() {
        return kind;
    }

    public PartialDate getDate() {
        return date;
    }
}
