package org.amur.source;

import org.amur.web.Sort;

/**
 * Filter of the source list. Null components are not set.
 *
 * @param text prefixes of words of the title, the publisher or the authors, in any script
 */
public record SourceFilter(String text, SourceKind kind, Reliability reliability, SourceStatus status, Sort sort) {
}
