package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.amur.database.QueryConditions;

/** Condition of lists: records entered, or first published, after an instant, as the journal knows. */
public final class CreatedSince {

    private static final List<RecordChange.Action> ACTIONS = List.of(RecordChange.Action.CREATE, RecordChange.Action.PUBLISH);

    private CreatedSince() {
    }

    /**
     * Adds the condition.
     *
     * @param identifier path of the record's id in the query
     * @param kind       {@link RecordKind#code()} of the records
     * @param since      null for no condition
     */
    public static QueryConditions on(QueryConditions where, String identifier, String kind, OffsetDateTime since) {
        return since == null ? where : where.and(identifier + " in (select j.recordId from RecordChange j where j.kind = :kindSince"
                + " and j.action in :actionsSince and j.at > :since)", Map.of("kindSince", kind, "actionsSince", ACTIONS, "since", since));
    }
}
