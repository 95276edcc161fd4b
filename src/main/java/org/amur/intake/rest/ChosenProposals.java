package org.amur.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tools.jackson.databind.node.ObjectNode;

import org.amur.intake.ArticleProposal;
import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ReviewForm;
import org.amur.source.Credibility;
import org.amur.text.ShortText;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/**
 * Decisions of a program on the proposals of an article.
 *
 * @param accept         keys of proposals; null for none
 * @param reject         keys of proposals; null for none
 * @param credibility    of all new citations
 * @param source         changes of the proposed source; null for none
 * @param existingSource id of a source that is cited instead; null for a new one
 */
public record ChosenProposals(
        @Size(max = MAX) List<String> accept,
        @Size(max = MAX) List<String> reject,
        @NotNull Credibility credibility,
        ObjectNode source,
        Long existingSource) {

    /** More than an article has. */
    private static final int MAX = 1000;

    private static final int MAX_QUOTED = 50;

    public ChosenProposals {
        accept = accept == null ? List.of() : accept;
        reject = reject == null ? List.of() : reject;
    }

    /**
     * Decides on the proposals.
     *
     * @throws RefusedException if a key is unknown or in both lists, or an accepted proposal is incomplete
     */
    void applyTo(ReviewForm review) {
        Map<String, ArticleProposal> proposals = review.getProposals().stream()
                .collect(Collectors.toMap(ArticleProposal::getKey, Function.identity(), (first, second) -> first));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < reject.size(); i++) {
            refusals.addAll(decide(proposals.get(reject.get(i)), Decision.REJECT, "reject[" + i + "]", reject.get(i)));
        }
        for (int i = 0; i < accept.size(); i++) {
            refusals.addAll(decide(proposals.get(accept.get(i)), Decision.ACCEPT, "accept[" + i + "]", accept.get(i)));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        review.setCredibility(credibility);
    }

    private List<Refusal> decide(ArticleProposal proposal, Decision decision, String field, String key) {
        if (proposal == null) {
            return refusal(field, "intake.api.unknown", key);
        }
        if (decision == Decision.ACCEPT && reject.contains(key)) {
            return refusal(field, "intake.api.both", key);
        }
        proposal.setDecision(decision);
        return decision == Decision.ACCEPT ? proposal.refusals(field + ".") : List.of();
    }

    private static List<Refusal> refusal(String field, String text, String key) {
        return List.of(new Refusal(field, text, List.of(ShortText.to(key, MAX_QUOTED))));
    }
}
