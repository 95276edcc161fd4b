package org.amur.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.amur.database.QueryConditions;

/** Query conditions that an entry {@code e} is in one of some releases. */
public final class EntryInRelease {

    private static final String OF_LIST = "e.list = :list%s";

    static final String COVERS = "s.firstPosition <= :%1$s and (s.lastPosition is null or s.lastPosition >= :%1$s)";

    private static final String BEGUN = "s.firstPosition <= :%1$s";

    private static final UnaryOperator<String> EACH =
            covers -> "exists (select s.entry from EntrySpan s where s.entry = e.id and " + covers + ")";

    private EntryInRelease() {
    }

    /**
     * Returns the condition for {@code from ListedEntry e, EntrySpan s}, for entries found by reference or for counts.
     *
     * @param releases at most one of each list; a release that is not accepted has no entries
     */
    public static QueryConditions in(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, COVERS, covers -> covers).and(true, "s.entry = e.id");
    }

    /**
     * Returns the condition for {@code from ListedEntry e, EntrySpan s} that entries first appeared in one of the
     * releases or in an earlier one of its list.
     */
    public static QueryConditions begunBy(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, BEGUN, begun -> begun).and(true, "s.entry = e.id");
    }

    /**
     * Returns the condition for {@code from ListedEntry e} alone, beside a condition on the entry ids. With an index on
     * the list H2 would read the whole index for each id, and in a join it might start with the spans and try all ids
     * for each.
     */
    public static QueryConditions among(Collection<ListRelease> releases) {
        return condition(releases, QueryConditions.withoutIndex(OF_LIST, "e.id"), COVERS, EACH);
    }

    /**
     * Returns the condition for {@code from ListedEntry e} alone without further filters: a subquery for each entry, so
     * that the title index is read until a page is full. H2 would build and sort a table of all entries for a join.
     */
    static QueryConditions each(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, COVERS, EACH);
    }

    private static QueryConditions condition(Collection<ListRelease> releases, String ofList, String span, UnaryOperator<String> accepted) {
        List<String> each = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (ListRelease release : releases) {
            if (release.getPosition() != null) {
                String name = release.getList().name();
                each.add(ofList.formatted(name) + " and " + accepted.apply(span.formatted("at" + name)));
                parameters.put("list" + name, release.getList());
                parameters.put("at" + name, release.getPosition());
            }
        }
        return new QueryConditions().and(each.isEmpty() ? "1 = 0" : "((" + String.join(") or (", each) + "))", parameters);
    }
}
