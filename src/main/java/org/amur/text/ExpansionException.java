package org.amur.text;

/** Thrown while a packed file is read that expands beyond its limits. */
public final class ExpansionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean bomb;

    ExpansionException(boolean bomb) {
        super(bomb ? "compressed too much" : "too large");
        this.bomb = bomb;
    }

    /** Tells whether the file is small for what it contains, as no honest file is. */
    public boolean isBomb() {
        return bomb;
    }
}
