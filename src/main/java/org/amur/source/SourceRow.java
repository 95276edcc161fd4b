package org.amur.source;

import org.amur.text.PartialDate;

/**
 * Row of a list of sources.
 *
 * @param address web address; null for none
 */
public record SourceRow(Long id, String title, SourceKind kind, String publisher, PartialDate published, String language,
        SourceStatus status, Reliability reliability, String address) { }
