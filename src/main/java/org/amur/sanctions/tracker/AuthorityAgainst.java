package org.amur.sanctions.tracker;

import org.amur.actor.ActorKind;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.imposition.MeasureKind;

/** Authority with a measure of a kind in force against a country. */
public record AuthorityAgainst(AuthorityRow authority, MeasureKind measure) {

    public AuthorityAgainst(Long id, String code, String name, String country, MeasureKind measure) {
        this(new AuthorityRow(id, code, name, country), measure);
    }

    boolean canList(ActorKind target) {
        return measure.canList(target);
    }
}
