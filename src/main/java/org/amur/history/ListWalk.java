package org.amur.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.amur.database.QueryConditions;
import org.amur.web.Sort;

/**
 * Iteration over a list of any length in its order, with a few thousand ids in memory. Resumes after the last row's
 * sort value and id instead of an offset, so the end costs no more than the beginning. Each batch is a separate read,
 * so concurrently changed rows may be met twice or not at all.
 */
public final class ListWalk {

    /** Ids read by one statement. */
    private static final int IDS_PER_READ = 5_000;
    /** Records handed over at once. */
    private static final int BATCH_SIZE = 250;

    private final TemporalReader reads;
    private final String from;
    private final QueryConditions where;
    private final Sort sort;
    private final Map<String, String> paths;
    private final String identifier;
    private final int idsPerRead;

    /** Action on some records of the list, by id, in order. */
    @FunctionalInterface
    public interface Batch {

        void take(List<Long> ids) throws IOException;
    }

    ListWalk(TemporalReader reads, String from, QueryConditions where, Sort sort, Map<String, String> paths, String identifier) {
        this(reads, from, where, sort, paths, identifier, IDS_PER_READ);
    }

    ListWalk(
            TemporalReader reads,
            String from,
            QueryConditions where,
            Sort sort,
            Map<String, String> paths,
            String identifier,
            int idsPerRead) {
        this.reads = reads;
        this.from = from;
        this.where = where;
        this.sort = sort;
        this.paths = paths;
        this.identifier = identifier;
        this.idsPerRead = idsPerRead;
    }

    public void each(Batch batch) throws IOException {
        List<Object[]> keys = keys(where);
        while (!keys.isEmpty()) {
            for (int first = 0; first < keys.size(); first += BATCH_SIZE) {
                batch.take(keys.subList(first, Math.min(keys.size(), first + BATCH_SIZE)).stream().map(key -> (Long) key[0])
                        .toList());
            }
            Object[] last = keys.get(keys.size() - 1);
            keys = keys.size() < idsPerRead ? List.of()
                    : keys(sort.after(where, paths, identifier, last[1], (Long) last[0]));
        }
    }

    /**
     * Returns the keys of some rows.
     *
     * @param after key of the row before them; null for the first rows
     * @param count maximum number
     */
    public List<RowKey> part(RowKey after, int count) {
        return keys(after == null ? where : sort.after(where, paths, identifier, after.value(), after.id()), count).stream()
                .map(key -> new RowKey(key[1], (Long) key[0])).toList();
    }

    /**
     * Position of a row in the list.
     *
     * @param value of the sort column; null if empty
     */
    public record RowKey(Object value, long id) {
    }

    public Sort sort() {
        return sort;
    }

    private List<Object[]> keys(QueryConditions condition) {
        return keys(condition, idsPerRead);
    }

    private List<Object[]> keys(QueryConditions condition, int count) {
        return reads.query("select " + identifier + ", " + paths.get(sort.column()) + from + condition.jpql()
                + sort.orderBy(paths, identifier), Object[].class)
                .set(condition.parameters()).page(0, count).list();
    }
}
