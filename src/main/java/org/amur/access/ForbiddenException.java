package org.amur.access;

/** The caller's role does not allow the command; shown as the 403 page. */
public class ForbiddenException extends RuntimeException {

    public ForbiddenException(String message) {
        super(message);
    }
}
