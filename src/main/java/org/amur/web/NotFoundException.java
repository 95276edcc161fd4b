package org.amur.web;

/** Thrown if no record of this kind and id exists, or existed on the requested date. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * Creates the exception.
     *
     * @param kind as in addresses: {@code event}, {@code actor}, {@code source}
     */
    public NotFoundException(String kind, Object id) {
        super("No " + kind + " " + id);
        this.kind = kind;
        this.id = String.valueOf(id);
    }

    public String getKind() {
        return kind;
    }

    public String getId() {
        return id;
    }
}
