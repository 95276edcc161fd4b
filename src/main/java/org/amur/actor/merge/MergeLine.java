package org.amur.actor.merge;

import java.time.OffsetDateTime;

import org.amur.actor.Absorption;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/**
 * Row in the preview of a merge or its undo.
 *
 * @param kind    {@link ActorPointers#code}
 * @param address of the record that the row belongs to; null for the actor itself
 * @param by      user who changed it since; null if unchanged or not determined
 */
public record MergeLine(String kind, long row, String title, String address, String by, OffsetDateTime at) {

    /** Returns the key used in a form. */
    public String getKey() {
        return kind + "." + row;
    }

    public String getKind() {
        return kind;
    }

    /** Returns the title in the language of the page. */
    public String getTitle() {
        return shown(kind, title);
    }

    /** Formats a stored code or date in the language of the page. */
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
