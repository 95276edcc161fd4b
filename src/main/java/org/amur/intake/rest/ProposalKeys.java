package org.amur.intake.rest;

import java.util.stream.Stream;

import org.amur.intake.ArticleProposal;
import org.amur.intake.ReviewForm;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Keys of proposals in requests. */
final class ProposalKeys {

    private static final int MAX_QUOTED = 50;

    private ProposalKeys() {
    }

    /** @throws RefusedException if the article has no such proposal */
    static ArticleProposal get(ReviewForm review, String key, String field) {
        return review.find(key).orElseThrow(() -> refused(field, "intake.api.unknown", key));
    }

    /** Returns a refusal that quotes keys. */
    static RefusedException refused(String field, String text, String... keys) {
        return new RefusedException(field, text, Stream.of(keys).map(key -> ShortText.to(key, MAX_QUOTED)).toArray(String[]::new));
    }
}
