package org.amur.web;

import java.util.List;

/**
 * Finder of records that refer to a record. Each feature provides a CDI bean, so that the referenced feature does not
 * depend on it.
 */
public interface Dependents {

    /** Maximum listed of each kind. */
    int MAX_LISTED = 20;
    /** Maximum read of each kind: one more, to tell whether there are others. */
    int MAX_READ = MAX_LISTED + 1;

    /** Anchor of the list of dependents on a record's page. */
    String ANCHOR = "used-by";

    /**
     * Finds the records that refer to a record.
     *
     * @param kind short name of the record's kind, such as {@code source}
     * @return all, or at least {@link #MAX_READ} of each kind
     */
    List<Dependent> on(String kind, long id);
}
