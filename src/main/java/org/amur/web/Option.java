package org.amur.web;

import java.io.Serializable;
import java.util.Objects;

/** Record offered or selected in a form field: its id, label and a distinguishing detail. */
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
