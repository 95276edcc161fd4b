package org.amur.actor;

/** What one actor is to another, read from the first to the second. */
public enum RelationshipKind {
    PRESIDENT_OF, OFFICE_HOLDER_OF, OWNS, PART_OF, MEMBER_OF, WORKS_FOR, OTHER
}
