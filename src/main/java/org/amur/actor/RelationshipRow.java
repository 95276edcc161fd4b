package org.amur.actor;

import java.util.List;

import org.amur.text.PartialDate;

/**
 * Relationship on the page of one of its two actors.
 *
 * @param outward whether it belongs to the actor of the page
 */
public record RelationshipRow(Relationship relationship, boolean outward, List<RelationshipCitation> citations,
        int firstCitation) {

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
}
