package org.amur.source;

import org.amur.web.Sort;

/**
 * What a list of sources is asked for. Null asks for nothing.
 *
 * @param text words that begin words of the title, the publisher or the authors, in any script
 */
public record SourceFilter(String text, SourceKind kind, Reliability reliability, SourceStatus status, Sort sort) {
}
