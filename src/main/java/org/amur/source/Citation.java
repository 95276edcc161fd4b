package org.amur.source;

import java.util.Objects;

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
 * The link from a fact to a source that states it: where in the source, in what words, and how credible that is. Each kind
 * of fact has a citation table of its own, mapped by a subclass that adds the fact. Columns: {@code id, position,
 * source_id, locator, quotation, credibility}.
 */
@MappedSuperclass
public abstract class Citation implements Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    private int position;

    /** Read with it: nobody asks for one without the other. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch
    @JoinColumn(name = "source_id")
    private Source source;

    private String locator;

    private String quotation;

    @Column(name = "credibility")
    private Credibility credibility;

    /** Takes over what a person entered; {@code source} is the one whose number the form names. */
    public void apply(CitationForm form, Source source, int position) {
        this.source = source;
        this.position = position;
        locator = form.getLocator();
        quotation = form.getQuotation();
        credibility = form.getCredibility();
    }

    /** Whether it is the same place of the same source, in the same words and as credible. */
    public boolean saysTheSame(Citation other) {
        return source.getId().equals(other.source.getId()) && Objects.equals(locator, other.locator)
                && Objects.equals(quotation, other.quotation) && credibility == other.credibility;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Its place among the citations of the fact, from 0. */
    public int getPosition() {
        return position;
    }

    public Source getSource() {
        return source;
    }

    /** Page, paragraph, table; null for the whole source. */
    public String getLocator() {
        return locator;
    }

    /** The source's own words, short; null if none are given. */
    public String getQuotation() {
        return quotation;
    }

    public Credibility getCredibility() {
        return credibility;
    }

    /** Both halves of the Admiralty grade, such as {@code B2}. */
    public String getGrade() {
        return source.getReliability().name() + credibility.getDigit();
    }
}
