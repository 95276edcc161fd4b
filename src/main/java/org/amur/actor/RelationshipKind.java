package org.amur.actor;

import java.util.Set;

/** Kind of relationship, from the first actor to the second. */
public enum RelationshipKind {
    PRESIDENT_OF, OFFICE_HOLDER_OF, OWNS, PART_OF, MEMBER_OF, WORKS_FOR, OTHER;

    /** Offices, whose holders act for the second actor. */
    static final Set<RelationshipKind> OFFICES = Set.of(PRESIDENT_OF, OFFICE_HOLDER_OF);

    public boolean isOffice() {
        return OFFICES.contains(this);
    }
}
