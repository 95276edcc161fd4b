package org.amur.web;

import java.io.Serializable;
import java.util.Objects;

/** Record offered or selected in a form field: its id, label and a distinguishing detail. */
public record Option(Long id, String label, String detail) implements Serializable {

    private static final long serialVersionUID = 1L;

    public Option(Long id, String label) {
        this(id, label, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.id.equals(id);
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
