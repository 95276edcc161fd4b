package org.amur.figureimport.table;

/** File, or its part after a line, that cannot be read as a table. */
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

    /** Returns the line, from 1. */
    public long line() {
        return line;
    }

    /** Returns the file's text there. */
    public String text() {
        return text;
    }

    /** Returns the detail of the fault, such as a limit; may be empty. */
    public String detail() {
        return detail;
    }
}
