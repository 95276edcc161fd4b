package org.amur.actor;

import java.util.List;

import org.amur.text.PartialDate;

/** Relationship on the page of one of its two actors. */
public final class RelationshipRow {

    private final Relationship relationship;
    private final boolean outward;
    private final List<RelationshipCitation> citations;
    private final int firstCitation;

    /**
     * Creates a row.
     *
     * @param firstCitation number of its first citation among those of the page
     */
    RelationshipRow(Relationship relationship, boolean outward, List<RelationshipCitation> citations, int firstCitation) {
        this.relationship = relationship;
        this.outward = outward;
        this.citations = citations;
        this.firstCitation = firstCitation;
    }

    /** Tells whether it belongs to the actor of the page. */
    public boolean isOutward() {
        return outward;
    }

    /** Returns the actor at the other end. */
    public Actor getOther() {
        return outward ? relationship.getToActor() : relationship.getFromActor();
    }

    public RelationshipKind getKind() {
        return relationship.getKind();
    }

    public String getTitle() {
        return relationship.getTitle();
    }

    public PartialDate getSince() {
        return relationship.getSince();
    }

    public PartialDate getUntil() {
        return relationship.getUntil();
    }

    public List<RelationshipCitation> getCitations() {
        return citations;
    }

    public int getFirstCitation() {
        return firstCitation;
    }
}
