package org.amur.web;

/** Somebody else has saved the record since the form was opened. */
public class StaleException extends RuntimeException {

    public StaleException() {
        super("The record has been changed since");
    }
}
