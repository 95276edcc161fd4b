package org.amur.database;

import java.util.AbstractList;
import java.util.List;

/**
 * Many, such as all numbers that a file is about, in pieces of which one statement can ask. What is read by the numbers of a
 * piece is not moved by what is changed meanwhile, as the rows of a page are, and the last piece costs no more than the first.
 */
public final class Batches {

    /** How many numbers a statement asks for at once: of more H2 scans instead of looking each up. */
    static final int SIZE = 200;

    private Batches() {
    }

    /** In their order; none of them is empty. */
    public static <T> List<List<T>> of(List<T> all) {
        return of(all, SIZE);
    }

    /** @param most in a piece, where what is read by them is long */
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
