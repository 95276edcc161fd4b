package org.amur.text;

/** Thrown while a packed file is read that expands beyond its limits. */
public final class ExpansionException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
