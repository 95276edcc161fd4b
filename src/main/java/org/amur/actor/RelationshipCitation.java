package org.amur.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation for a relationship. */
@Entity
@Table(name = "relationship_citation")
@Customizer(HistoryCustomizer.class)
public class RelationshipCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "relationship_id")
    private Relationship relationship;

    protected RelationshipCitation() {
    }

    RelationshipCitation(Relationship relationship) {
        this.relationship = relationship;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    @Override
    protected Object getSubject() {
        return relationship;
    }

    /** Returns the actor to which the relationship belongs. */
    @Override
    public Recorded getFact() {
        return relationship.getFromActor();
    }
}
