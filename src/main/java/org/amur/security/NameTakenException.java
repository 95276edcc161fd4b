package org.amur.security;


/** Another account has the name, or it is reserved. */
public class NameTakenException extends RuntimeException {

    public NameTakenException() {
        super("Another account has the name");
    }
}
