package org.amur.web;

/**
 * There is no record of this kind with this id, or there was none on the day that was asked about.
 */
public class NotFoundException extends RuntimeException {

    /** Of a request that is answered with the error page: the exception. */
    public static final String ATTRIBUTE = NotFoundException.class.getName();

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String id;

    /**
     * @param kind what was looked for, in the word of the addresses: {@code event}, {@code actor}, {@code source}
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
