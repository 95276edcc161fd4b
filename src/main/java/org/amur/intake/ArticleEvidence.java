package org.amur.intake;

import java.io.Serializable;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.source.Citation;
import org.amur.text.ShortText;

/**
 * Words of an article that support a proposal.
 *
 * @param paragraph its number, from 1
 */
public record ArticleEvidence(TextSpan span, String quotation, int paragraph) implements Serializable {

    static ArticleEvidence of(ArticleText text, TextSpan span) {
        return new ArticleEvidence(span, ShortText.to(span.of(text.text()), Citation.MAX_QUOTATION), text.paragraphAt(span.start()));
    }
}
