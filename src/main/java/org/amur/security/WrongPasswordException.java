package org.amur.security;

/** Thrown if the current password is wrong, or not checked during a pause. */
public class WrongPasswordException extends RuntimeException {

    public WrongPasswordException() {
        super("Wrong password");
    }
}
