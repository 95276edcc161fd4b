package org.amur.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

/** A part of a form that repeats: rows that a person adds, fills and removes. */
public class FormRows<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Makes an empty row; serializable, because the form is kept in the page. */
    @FunctionalInterface
    public interface NewRow<T> extends Supplier<T>, Serializable {
    }

    /** More than any record has, and few enough that a page of them can still be shown. */
    private static final int MOST = 200;

    private final NewRow<T> added;

    @Valid
    private final List<T> rows = new ArrayList<>();

    public FormRows(NewRow<T> added) {
        this.added = added;
    }

    /** Filled from the parts of a record. */
    public <P> FormRows(NewRow<T> added, Collection<P> parts, Function<P, T> filled) {
        this(added);
        parts.forEach(part -> rows.add(filled.apply(part)));
    }

    public List<T> getRows() {
        return rows;
    }

    /** @throws IllegalStateException if it is {@linkplain #isFull full}; pages offer no more then */
    public void add() {
        if (isFull()) {
            throw new IllegalStateException("No more than " + MOST + " rows");
        }
        rows.add(added.get());
    }

    /** Whether it has as many rows as may be added. */
    public boolean isFull() {
        return rows.size() >= MOST;
    }

    public void remove(T row) {
        rows.remove(row);
    }

    /** All of them as text, one a line, for comparing versions; null if there are none. */
    public String toText(Function<T, String> line) {
        return rows.isEmpty() ? null : rows.stream().map(line).collect(Collectors.joining("\n"));
    }
}
