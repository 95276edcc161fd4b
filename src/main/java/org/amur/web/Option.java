package org.amur.web;

import java.io.Serializable;
import java.util.Objects;

/** A record offered or chosen in a form's field: its number, what it is called, and a detail that tells it from others. */
public final class Option implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String label;
    private final String detail;

    public Option(Long id, String label) {
        this(id, label, null);
    }

    public Option(Long id, String label, String detail) {
        this.id = id;
        this.label = label;
        this.detail = detail;
    }

    public long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getDetail() {
        return detail;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.id == id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return label;
    }
}
