package org.amur.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

/** Repeating part of a form: rows that a user adds, fills and removes. */
public class FormRows<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Factory of empty rows; serialisable, because the form is part of the view state. */
    @FunctionalInterface
    public interface NewRow<T> extends Supplier<T>, Serializable {
    }

    /** Maximum number of rows: more than any record has, few enough for one page. */
    public static final int MAX_ROWS = 200;

    private final NewRow<T> added;

    @Valid
    private final List<T> rows = new ArrayList<>();

    public FormRows(NewRow<T> added) {
        this.added = added;
    }

    /** Creates rows from the parts of a record. */
    public <P> FormRows(NewRow<T> added, Collection<P> parts, Function<P, T> filled) {
        this(added);
        parts.forEach(part -> rows.add(filled.apply(part)));
    }

    public List<T> getRows() {
        return rows;
    }

    /**
     * Adds an empty row.
     *
     * @throws IllegalStateException if {@linkplain #isFull full}; pages offer no button then
     */
    public void add() {
        if (isFull()) {
            throw new IllegalStateException("No more than " + MAX_ROWS + " rows");
        }
        rows.add(added.get());
    }

    /** Tells whether the maximum is reached. */
    public boolean isFull() {
        return rows.size() >= MAX_ROWS;
    }

    public void remove(T row) {
        rows.remove(row);
    }

    /** Returns all rows as text, one per line, for comparing versions; null if there are none. */
    public String toText(Function<T, String> line) {
        return rows.isEmpty() ? null : rows.stream().map(line).collect(Collectors.joining("\n"));
    }
}
