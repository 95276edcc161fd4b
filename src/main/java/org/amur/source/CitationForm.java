package org.amur.source;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.web.Identified;
import org.amur.web.Option;
import org.amur.web.Texts;

/** Form of a citation. */
public class CitationForm implements Identified, Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;

    @NotNull
    private Option source;

    private Option originalSource;

    @Size(max = 200)
    private String locator;

    @Size(max = Citation.MAX_QUOTATION)
    private String quotation;

    @NotNull
    private Credibility credibility;

    /** Reason of the last confirmation, shown only. */
    @JsonProperty(access = Access.READ_ONLY)
    private String upheldWhy;

    /** Statement that it repeats no other, shown only. */
    @JsonProperty(access = Access.READ_ONLY)
    private boolean ownReport;

    public CitationForm() {
    }

    public CitationForm(Citation citation) {
        id = citation.getId();
        source = option(citation.getSource());
        originalSource = citation.getOriginalSource() == null ? null : option(citation.getOriginalSource());
        locator = citation.getLocator();
        quotation = citation.getQuotation();
        credibility = citation.getCredibility();
        upheldWhy = citation.getUpheldWhy();
        ownReport = citation.isOwnReport();
    }

    /** Returns a new citation of a source. */
    static CitationForm of(Source cited) {
        CitationForm form = new CitationForm();
        form.source = option(cited);
        return form;
    }

    /** Returns a new citation of words of a source. */
    public static CitationForm of(Option source, String locator, String quotation, Credibility credibility) {
        CitationForm form = new CitationForm();
        form.source = source;
        form.locator = locator;
        form.quotation = quotation;
        form.credibility = credibility;
        return form;
    }

    /** Returns a new citation of the same words, whose credibility is to be judged for the other fact. */
    static CitationForm again(Citation citation) {
        CitationForm form = of(citation.getSource());
        CitationForm same = new CitationForm(citation);
        form.originalSource = same.originalSource;
        form.locator = same.locator;
        form.quotation = same.quotation;
        return form;
    }

    /** Returns the ids of the source and of its original. */
    Stream<Long> sourceIds() {
        return Stream.of(source, originalSource).filter(Objects::nonNull).map(Option::id);
    }

    private static Option option(Source source) {
        return new Option(source.getId(), source.getTitle(), source.getPublisher());
    }

    /** Returns the citation in one line, for comparing versions. */
    public String toText() {
        StringBuilder text = new StringBuilder(source == null ? "" : source.label());
        if (locator != null) {
            text.append(", ").append(locator);
        }
        if (quotation != null) {
            text.append(" “").append(quotation).append('”');
        }
        if (originalSource != null) {
            text.append(" ← ").append(originalSource.label());
        }
        if (ownReport) {
            text.append(" · ").append(Texts.get("source.citation.ownReport"));
        }
        if (upheldWhy != null) {
            text.append(" · ").append(Texts.get("source.citation.upheld", upheldWhy));
        }
        return text.append(" (").append(credibility == null ? "" : credibility.getDigit()).append(')').toString();
    }

    @Override
    public Long getId() {
        return id;
    }

    public Option getSource() {
        return source;
    }

    public void setSource(Option source) {
        this.source = source;
    }

    public Option getOriginalSource() {
        return originalSource;
    }

    public void setOriginalSource(Option originalSource) {
        this.originalSource = originalSource;
    }

    public String getLocator() {
        return locator;
    }

    public void setLocator(String locator) {
        this.locator = locator;
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation;
    }

    public Credibility getCredibility() {
        return credibility;
    }

    public void setCredibility(Credibility credibility) {
        this.credibility = credibility;
    }
}
