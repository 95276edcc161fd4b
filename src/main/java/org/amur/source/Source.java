package org.amur.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.eclipse.persistence.annotations.Customizer;

/** Source of statements: an article, customs release, legal act or data set. */
@Entity
@Table(name = "source")
@Customizer(HistoryCustomizer.class)
public class Source extends Recorded {

    private String title;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String publisher;

    private String authors;

    private String address;

    private String language;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    private PartialDate published;

    private LocalDate retrieved;

    @Enumerated(EnumType.STRING)
    private SourceStatus status = SourceStatus.CURRENT;

    @Column(name = "status_at")
    private OffsetDateTime statusAt;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    private String note;

    @ElementCollection
    @CollectionTable(name = "source_term", joinColumns = @JoinColumn(name = "source_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    void describe(String title, SourceKind kind, String publisher, String authors, String language) {
        this.title = title;
        this.kind = kind;
        this.publisher = publisher;
        this.authors = authors;
        this.language = language;
        Set<String> now = SearchTerms.of(title, publisher, authors);
        terms.retainAll(now);
        terms.addAll(now);
    }

    void locate(String address, PartialDate published, LocalDate retrieved) {
        this.address = address;
        this.published = published;
        this.retrieved = retrieved;
    }

    void assess(SourceStatus status, Reliability reliability, String note) {
        this.status = status;
        this.reliability = reliability;
        this.note = note;
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

    public String getAuthors() {
        return authors;
    }

    /** Returns the http or https address; null if there is none. */
    public String getAddress() {
        return address;
    }

    /** Returns the language tag (BCP 47). */
    public String getLanguage() {
        return language;
    }

    public PartialDate getPublished() {
        return published;
    }

    /** Returns the date of retrieval; null if unknown. */
    public LocalDate getRetrieved() {
        return retrieved;
    }

    public SourceStatus getStatus() {
        return status;
    }

    void changeStatus(OffsetDateTime at) {
        statusAt = at;
    }

    /** Returns when its status last changed in the record; null if it never did. */
    public OffsetDateTime getStatusAt() {
        return statusAt;
    }

    /**
     * Tells whether the source was corrected or retracted since a fact was confirmed.
     *
     * @param upheldAt time of the confirmation, or null
     */
    public boolean isUnresolved(OffsetDateTime upheldAt) {
        return status.isUnresolved(statusAt, upheldAt);
    }

    public Reliability getReliability() {
        return reliability;
    }

    public String getNote() {
        return note;
    }

}
