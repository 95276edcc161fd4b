package org.amur.actor.merge;

import java.time.OffsetDateTime;

/**
 * One row in what is said before a merge, or before it is taken apart.
 *
 * @param kind    {@link ActorPointers#code}
 * @param address of the record that the row is a part of; null if it is the actor itself
 * @param by      who changed it since; null if nobody did, or that is not asked
 */
public record MergeLine(String kind, long row, String title, String address, String by, OffsetDateTime at) {

    /** By which a form names it. */
    public String getKey() {
        return kind + "." + row;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getAddress() {
        return address;
    }

    public String getBy() {
        return by;
    }

    public OffsetDateTime getAt() {
        return at;
    }
}
