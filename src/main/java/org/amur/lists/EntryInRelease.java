package org.amur.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.amur.database.QueryConditions;

/** The condition of a query that an entry {@code e} stands in one of some releases. */
public final class EntryInRelease {

    private static final String OF_LIST = "e.list = :list%s";

    static final String COVERS = "s.firstPosition <= :%1$s and (s.lastPosition is null or s.lastPosition >= :%1$s)";

    private static final String BEGUN = "s.firstPosition <= :%1$s";

    private static final UnaryOperator<String> EACH =
            covers -> "exists (select s.entry from EntrySpan s where s.entry = e.id and " + covers + ")";

    private EntryInRelease() {
    }

    /**
     * For {@code from ListedEntry e, EntrySpan s}: where they are found by their references, or all are counted.
     *
     * @param releases at most one of each list; what does not stand has no entries
     */
    public static QueryConditions in(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, COVERS, covers -> covers).and(true, "s.entry = e.id");
    }

    /** For {@code from ListedEntry e, EntrySpan s}: entries that began to stand in one of the releases or in an earlier one of its list. */
    public static QueryConditions begunBy(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, BEGUN, begun -> begun).and(true, "s.entry = e.id");
    }

    /**
     * For {@code from ListedEntry e} alone, where a further condition gives the numbers of the entries. Of a list's index H2 would walk
     * all for each of these, and of a join with the spans it might begin with the spans and then try all numbers for each.
     */
    public static QueryConditions among(Collection<ListRelease> releases) {
        return condition(releases, QueryConditions.withoutIndex(OF_LIST, "e.id"), COVERS, EACH);
    }

    /**
     * For {@code from ListedEntry e} alone, where nothing else is asked: each entry is asked, and the index of titles is walked
     * until a page is full. Of the join H2 makes a table of all entries and sorts it.
     */
    static QueryConditions each(Collection<ListRelease> releases) {
        return condition(releases, OF_LIST, COVERS, EACH);
    }

    private static QueryConditions condition(Collection<ListRelease> releases, String ofList, String span, UnaryOperator<String> standing) {
        List<String> each = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (ListRelease release : releases) {
            if (release.getPosition() != null) {
                String name = release.getList().name();
                each.add(ofList.formatted(name) + " and " + standing.apply(span.formatted("at" + name)));
                parameters.put("list" + name, release.getList());
                parameters.put("at" + name, release.getPosition());
            }
        }
        return new QueryConditions().and(each.isEmpty() ? "1 = 0" : "((" + String.join(") or (", each) + "))", parameters);
    }
}
