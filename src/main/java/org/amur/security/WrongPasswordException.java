package org.amur.security;

/** The current password was given wrong, or is not looked at during a pause. */
public class WrongPasswordException extends RuntimeException {

    public WrongPasswordException() {
        super("Wrong password");
    }
}
