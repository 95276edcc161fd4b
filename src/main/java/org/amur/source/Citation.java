package org.amur.source;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.amur.history.Recorded;
import org.amur.web.Identified;
import org.eclipse.persistence.annotations.JoinFetch;

/**
 * Citation of a source for a fact: locator, quotation, credibility, and the original source that the cited one repeats
 * there. Each kind of fact has its own citation table, mapped by a subclass. Columns:
 * {@code id, position, source_id, original_source_id, locator, quotation, credibility, upheld_at, upheld_by, upheld_why,
 * own_report}.
 */
@MappedSuperclass
public abstract class Citation implements Identified {

    /** Maximum length of a quotation in UTF-16 units. */
    public static final int MAX_QUOTATION = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private int position;

    /** Loaded eagerly, because every use needs it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch
    @JoinColumn(name = "source_id")
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_source_id")
    private Source originalSource;

    private String locator;

    private String quotation;

    @Column(name = "credibility")
    private Credibility credibility;

    @Column(name = "upheld_at")
    private OffsetDateTime upheldAt;

    @Column(name = "upheld_by")
    private String upheldBy;

    @Column(name = "upheld_why")
    private String upheldWhy;

    @Column(name = "own_report")
    private boolean ownReport;

    public void set(int position, Source source, Source originalSource, String locator, String quotation, Credibility credibility) {
        boolean replaced = !Origins.isSame(this.source, source);
        if (replaced || originalSource != null && !Origins.isSame(this.originalSource, originalSource)) {
            uphold(null, null, null);
        }
        ownReport = ownReport && !replaced && originalSource == null && Objects.equals(this.quotation, quotation);
        this.position = position;
        this.source = source;
        this.originalSource = originalSource;
        this.locator = locator;
        this.quotation = quotation;
        this.credibility = credibility;
    }

    /** Copies all but the position. */
    protected void copy(Citation other, int position) {
        set(position, other.source, other.originalSource, other.locator, other.quotation, other.credibility);
        uphold(other.upheldAt, other.upheldBy, other.upheldWhy);
        ownReport = other.ownReport;
    }

    /** Confirms the fact in spite of the present status of its sources. */
    void uphold(OffsetDateTime at, String by, String why) {
        upheldAt = at;
        upheldBy = by;
        upheldWhy = why;
    }

    /**
     * Sets what the source repeats there.
     *
     * @param original null if it reports on its own, so that no original is proposed
     */
    void attribute(Source original) {
        set(position, source, original, locator, quotation, credibility);
        ownReport = original == null;
    }

    /** Returns the record to which the citation belongs. */
    public abstract Recorded getFact();

    /** Returns what the citation is about: the record, or a part of it. */
    protected Object getSubject() {
        return getFact();
    }

    /** Tells whether both cite the same place of the same source, with the same original, quotation and credibility. */
    public boolean isEquivalent(Citation other) {
        return Origins.isSame(source, other.source) && Origins.isSame(originalSource, other.originalSource)
                && Objects.equals(locator, other.locator) && Objects.equals(quotation, other.quotation)
                && credibility == other.credibility;
    }

    /** Returns the source and its original. */
    public Stream<Source> sources() {
        return Stream.of(source, originalSource).filter(Objects::nonNull);
    }

    /** Tells whether the source or the original is corrected or retracted. */
    public boolean isAffected() {
        return sources().anyMatch(each -> each.getStatus() != SourceStatus.CURRENT);
    }

    /** Returns the source or original that was corrected or retracted since an editor last confirmed the fact; null if none was. */
    public Source getUnresolved() {
        return sources().filter(each -> each.isUnresolved(upheldAt)).findFirst().orElse(null);
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Returns the position among the citations of the fact, from 0. */
    public int getPosition() {
        return position;
    }

    public Source getSource() {
        return source;
    }

    /**
     * Returns the source that the cited one repeats there, such as a news agency quoted by a newspaper; null if it reports
     * on its own.
     */
    public Source getOriginalSource() {
        return originalSource;
    }

    /** Returns the page, paragraph or table; null for the whole source. */
    public String getLocator() {
        return locator;
    }

    /** Returns a short quotation of the source; null if none is given. */
    public String getQuotation() {
        return quotation;
    }

    public Credibility getCredibility() {
        return credibility;
    }

    /** Returns the full Admiralty grade, such as {@code B2}. */
    public String getGrade() {
        return source.getReliability().grade(credibility);
    }

    /** Returns when an editor confirmed the fact in spite of a corrected or retracted source; null if none did. */
    public OffsetDateTime getUpheldAt() {
        return upheldAt;
    }

    public String getUpheldBy() {
        return upheldBy;
    }

    /** Returns the editor's reason. */
    public String getUpheldWhy() {
        return upheldWhy;
    }

    /** Tells whether an editor stated that the source reports on its own there, so that no original is proposed. */
    public boolean isOwnReport() {
        return ownReport;
    }
}
