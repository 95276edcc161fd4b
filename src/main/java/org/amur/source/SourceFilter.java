package org.amur.source;

import java.time.LocalDate;

import org.amur.web.Sort;

/**
 * Filter of the source list. Null components are not set.
 *
 * @param published published by this day
 * @param text prefixes of words of the title, the publisher or the authors, in any script
 */
public record SourceFilter(String text, SourceKind kind, Reliability reliability, SourceStatus status, Sort sort, LocalDate published) {

    /** Creates a filter of any publication. */
    public SourceFilter(String text, SourceKind kind, Reliability reliability, SourceStatus status, Sort sort) {
        this(text, kind, reliability, status, sort, null);
    }
}
