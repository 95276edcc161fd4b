package org.amur.web;

/** Part of a record, or the form row for it, matched by id. */
public interface Identified {

    /** Returns the id; null until it is saved. */
    Long getId();
}
