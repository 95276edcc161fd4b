package org.amur.web;

import java.util.List;

/**
 * Finds what refers to a record. Each feature whose records refer to others has one as a CDI bean, so that the feature
 * referred to need not know it.
 */
public interface Dependents {

    /** How many of each kind are named to a person. */
    int NAMED = 20;
    /** How many of each kind are enough to tell that there are more than those named. */
    int ASKED = NAMED + 1;

    /** Where on a record's page stands what refers to it. */
    String ANCHOR = "resting";

    /**
     * @param kind the short name of the record's kind, such as {@code source}
     * @return all, or of each kind no fewer than {@link #ASKED}
     */
    List<Dependent> on(String kind, long id);
}
