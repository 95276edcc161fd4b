package org.amur.web;

/** Thrown if another user has saved the record since the form was opened. */
public class StaleException extends RuntimeException {

    public StaleException() {
        super("The record has been changed since");
    }
}
