package org.amur.common;

import java.util.List;

/**
 * Finds what refers to a record. Each feature whose records refer to others has one as a CDI bean, so that the feature
 * referred to need not know it.
 */
public interface Dependents {

    /** How many of each kind are named; the rest is a number. */
    int NAMED = 20;

    /** @param kind the short name of the record's kind, such as {@code source} */
    List<Dependent> on(String kind, long id);
}
