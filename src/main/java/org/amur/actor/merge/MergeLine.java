package org.amur.actor.merge;

import java.time.OffsetDateTime;

import org.amur.actor.Absorption;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

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

    /** In the reader's words. */
    public String getTitle() {
        return shown(kind, title);
    }

    /** What is kept as a code or a date, in the reader's words. */
    static String shown(String kind, String title) {
        return switch (kind) {
            case Absorption.COUNTRY -> Texts.country(title);
            case Absorption.BORN -> PartialDate.parse(title).display(Texts.locale());
            default -> title;
        };
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
