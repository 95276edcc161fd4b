package org.amur.figure;

import org.amur.source.Credibility;
import org.amur.source.Reliability;

/** Citation of a figure as its mark shows it, read without the entities. */
public final class FigureCite {

    private final long figure;
    private final Origin source;
    private final String locator;
    private final String quotation;
    private final Credibility credibility;

    public FigureCite(Long figure, String locator, String quotation, Credibility credibility, Long source, String title,
            String publisher, Reliability reliability) {
        this.figure = figure;
        this.locator = locator;
        this.quotation = quotation;
        this.credibility = credibility;
        this.source = new Origin(source, title, publisher, reliability);
    }

    public long getFigure() {
        return figure;
    }

    public Origin getSource() {
        return source;
    }

    public String getLocator() {
        return locator;
    }

    public String getQuotation() {
        return quotation;
    }

    /** Returns both halves of the Admiralty grade, such as {@code B2}. */
    public String getGrade() {
        return source.reliability.name() + credibility.getDigit();
    }

    /** Part of a source that a mark shows. */
    public record Origin(long id, String title, String publisher, Reliability reliability) {
    }
}
