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
 * One date in the life of a measure or a designation: what happened, when, as precisely as the source has it, and which of
 * the fact's citations says so. A subclass for each adds the fact and its citation.
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

    public void apply(LifeCycleDateForm form, int position) {
        this.position = position;
        kind = form.getKind();
        date = form.getDate();
    }

    /** The citation of the fact that states this date; null if none does. */
    public abstract Citation getCitation();

    @Override
    public Long getId() {
        return id;
    }

    /** Its place in the form, from 0. */
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
