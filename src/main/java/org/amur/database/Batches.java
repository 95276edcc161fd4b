package org.amur.database;

import java.util.AbstractList;
import java.util.List;

/**
 * Division of a list, such as the ids of an import, into batches that one statement can query. Unlike pages, batches by
 * id are not shifted by concurrent changes, and the last costs no more than the first.
 */
public final class Batches {

    /** Maximum ids in a statement: with more H2 scans the table instead of using the index. */
    static final int MAX_SIZE = 200;

    private Batches() {
    }

    /** Divides into non-empty batches, in order. */
    public static <T> List<List<T>> of(List<T> all) {
        return of(all, MAX_SIZE);
    }

    /**
     * Divides into smaller batches.
     *
     * @param most maximum size, for ids with much data
     */
    public static <T> List<List<T>> of(List<T> all, int most) {
        return new AbstractList<>() {

            @Override
            public List<T> get(int piece) {
                return all.subList(piece * most, Math.min(all.size(), (piece + 1) * most));
            }

            @Override
            public int size() {
                return (all.size() + most - 1) / most;
            }
        };
    }
}
