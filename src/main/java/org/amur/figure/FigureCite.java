package org.amur.figure;

import org.amur.source.Credibility;
import org.amur.source.Reliability;

/** Citation of a figure as its mark shows it, read without the entities. */
public record FigureCite(long figure, Origin source, String locator, String quotation, Credibility credibility) {

    public FigureCite(Long figure, String locator, String quotation, Credibility credibility, Long source, String title,
            String publisher, Reliability reliability) {
        this(figure, new Origin(source, title, publisher, reliability), locator, quotation, credibility);
    }

    /** Returns both halves of the Admiralty grade, such as {@code B2}. */
    public String getGrade() {
        return source.reliability.name() + credibility.getDigit();
    }

    /** Part of a source that a mark shows. */
    public record Origin(long id, String title, String publisher, Reliability reliability) {
    }
}
