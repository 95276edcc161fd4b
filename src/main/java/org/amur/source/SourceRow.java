package org.amur.source;

import org.amur.text.PartialDate;

/** Row of a list of sources. */
public record SourceRow(Long id, String title, SourceKind kind, String publisher, PartialDate published, String language,
        SourceStatus status, Reliability reliability) { }
