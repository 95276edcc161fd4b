package org.amur.source;

/** A source cannot derive from itself, directly or through others. */
public class CircularOriginException extends RuntimeException {

    public CircularOriginException() {
        super("A source cannot derive from itself");
    }
}
