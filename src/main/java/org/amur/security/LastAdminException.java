package org.amur.security;

/** Nobody could administer this installation any more. */
public class LastAdminException extends RuntimeException {

    public LastAdminException() {
        super("The last administrator stays");
    }
}
