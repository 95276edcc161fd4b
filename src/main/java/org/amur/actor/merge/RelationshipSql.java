package org.amur.actor.merge;

/**
 * SQL of relationships that refer to an actor. Two are equal if all properties and both actors are; one of them then
 * ends, unless it cites something that the other does not.
 */
final class RelationshipSql {

    private static final String SAME = "s.%1$s = :survivor and s.%2$s = r.%2$s and s.kind = r.kind and s.title is not distinct from r.title"
            + " and s.since_edtf is not distinct from r.since_edtf and s.until_edtf is not distinct from r.until_edtf";
    private static final String CITES_MORE =
            "exists (select 1 from relationship_citation c where c.relationship_id = k.row_id and not exists"
                    + " (select 1 from relationship_citation d where d.relationship_id = k.like_id and d.source_id = c.source_id"
                    + " and d.original_source_id is not distinct from c.original_source_id and d.credibility = c.credibility and d.locator is not distinct from c.locator"
                    + " and d.quotation is not distinct from c.quotation))";
    private static final String SELECT = "select k.row_id, k.owner_id, k.title, case when k.other_id = :survivor then 'SELF'"
            + " when k.like_id is null then 'MOVED' when " + CITES_MORE + " then 'MOVED' else 'MET' end as fate,"
            + " case when k.other_id = :survivor then null else k.like_id end as met_id"
            + " from (select r.id as row_id, r.from_actor_id as owner_id, a.name as title, r.%2$s as other_id,"
            + " (select min(s.id) from relationship s where " + SAME + ") as like_id"
            + " from relationship r join actor a on a.id = r.%2$s where r.%1$s = :absorbed) k";

    private RelationshipSql() {
    }

    /**
     * Returns the SQL of {@link ActorPointers#select}.
     *
     * @param named column of the actor
     * @param other column of the other actor, whose name is the title
     */
    static String select(String named, String other) {
        return SELECT.formatted(named, other);
    }
}
