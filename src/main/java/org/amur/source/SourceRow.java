package org.amur.source;

import org.amur.text.PartialDate;

/** Row of a list of sources. */
public final class SourceRow {

    private final long id;
    private final String title;
    private final SourceKind kind;
    private final String publisher;
    private final PartialDate published;
    private final String language;
    private final SourceStatus status;
    private final Reliability reliability;

    public SourceRow(Long id, String title, SourceKind kind, String publisher, PartialDate published, String language,
            SourceStatus status, Reliability reliability) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.publisher = publisher;
        this.published = published;
        this.language = language;
        this.status = status;
        this.reliability = reliability;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public SourceKind getKind() {
        return kind;
    }

    public String getPublisher() {
        return publisher;
    }

    public PartialDate getPublished() {
        return published;
    }

    public String getLanguage() {
        return language;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public Reliability getReliability() {
        return reliability;
    }
}
