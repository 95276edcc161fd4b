package org.amur.source;

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

import org.amur.web.Identified;
import org.eclipse.persistence.annotations.JoinFetch;

/**
 * Citation of a source for a fact: locator, quotation, credibility, and the original source that the cited one repeats
 * there. Each kind of fact has its own citation table, mapped by a subclass. Columns:
 * {@code id, position, source_id, original_source_id, locator, quotation, credibility}.
 */
@MappedSuperclass
public abstract class Citation implements Identified {

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

    public void set(int position, Source source, Source originalSource, String locator, String quotation, Credibility credibility) {
        this.position = position;
        this.source = source;
        this.originalSource = originalSource;
        this.locator = locator;
        this.quotation = quotation;
        this.credibility = credibility;
    }

    /** Tells whether both cite the same place of the same source, with the same original, quotation and credibility. */
    public boolean isEquivalent(Citation other) {
        return source.getId().equals(other.source.getId())
                && Objects.equals(id(originalSource), id(other.originalSource))
                && Objects.equals(locator, other.locator) && Objects.equals(quotation, other.quotation)
                && credibility == other.credibility;
    }

    /** Returns the source and its original. */
    public Stream<Source> sources() {
        return Stream.of(source, originalSource).filter(Objects::nonNull);
    }

    private static Long id(Source source) {
        return source == null ? null : source.getId();
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
        return source.getReliability().name() + credibility.getDigit();
    }
}
