package org.amur.access;

/** Thrown if the user's role does not permit the command; shown as the 403 page. */
public class ForbiddenException extends RuntimeException {

    public ForbiddenException(String message) {
        super(message);
    }
}
