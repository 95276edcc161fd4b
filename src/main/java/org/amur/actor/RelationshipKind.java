package org.amur.actor;

/** Kind of relationship, from the first actor to the second. */
public enum RelationshipKind {
    PRESIDENT_OF, OFFICE_HOLDER_OF, OWNS, PART_OF, MEMBER_OF, WORKS_FOR, OTHER
}
