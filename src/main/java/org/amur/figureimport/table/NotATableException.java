package org.amur.figureimport.table;

/** A file, or what follows a place in it, cannot be read as a table. */
public final class NotATableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final long line;
    private final String text;
    private final String detail;

    NotATableException(Fault fault, long line, String text) {
        this(fault, line, text, "");
    }

    NotATableException(Fault fault, long line, String text, String detail) {
        super(fault + " in line " + line + ": " + text);
        this.fault = fault;
        this.line = line;
        this.text = text;
        this.detail = detail;
    }

    public Fault fault() {
        return fault;
    }

    /** From 1. */
    public long line() {
        return line;
    }

    /** What the file says there. */
    public String text() {
        return text;
    }

    /** What belongs to the fault, such as a limit; may be empty. */
    public String detail() {
        return detail;
    }
}
