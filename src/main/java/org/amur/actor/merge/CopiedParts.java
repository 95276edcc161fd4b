package org.amur.actor.merge;

import java.util.List;

import org.amur.actor.ActorCitation;
import org.amur.actor.ActorIdentifier;
import org.amur.actor.ActorName;
import org.amur.web.Identified;

/**
 * Parts of an actor that are copied to the survivor, so that those of the absorbed actor remain unchanged in the
 * history.
 *
 * @param unchanged SQL condition that a row {@code r} equals the one that the merge made, {@code u} in the history
 */
record CopiedParts(String code, Class<? extends Identified> type, String unchanged) {

    static final List<CopiedParts> ALL = List.of(
            new CopiedParts("NAME", ActorName.class,
                    "u.text = r.text and u.language = r.language and u.script = r.script and u.kind = r.kind"),
            new CopiedParts("IDENTIFIER", ActorIdentifier.class, "u.scheme = r.scheme and u.code = r.code"),
            new CopiedParts("CITATION", ActorCitation.class, "u.source_id = r.source_id"
                    + " and u.original_source_id is not distinct from r.original_source_id and u.credibility = r.credibility"
                    + " and u.locator is not distinct from r.locator and u.quotation is not distinct from r.quotation"));

    static CopiedParts of(Identified part) {
        return ALL.stream().filter(each -> each.type().isInstance(part)).findFirst().orElseThrow();
    }

    /**
     * Returns SQL as {@link ActorPointers#goesBack}: a part that a later merge brought as well remains for that merge.
     */
    String goesBack(String twin) {
        return "exists (select 1 from " + twin + " u where u.id = r.id and u.recorded_from = :merged and " + unchanged + ")"
                + " and not exists (select 1 from actor_merge_item o where o.met_id = r.id and o.merge_id <> :merge and "
                + MergeSql.IN_EFFECT + ")";
    }
}
