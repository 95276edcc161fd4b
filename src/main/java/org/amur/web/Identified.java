package org.amur.web;

/** A part of a record, or the row of a form that stands for it: by its number the two find each other. */
public interface Identified {

    /** Null as long as it has not been saved. */
    Long getId();
}
