package org.amur.lists.imports;

/** Thrown if another release is being imported or decided on. */
public class ListsBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListsBusyException(Throwable cause) {
        super(cause);
    }
}
