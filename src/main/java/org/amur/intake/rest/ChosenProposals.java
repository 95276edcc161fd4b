package org.amur.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import tools.jackson.databind.node.ObjectNode;

import org.amur.intake.ArticleProposal;
import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ReviewForm;
import org.amur.intake.model.ModelEvent;
import org.amur.intake.rest.ProposalEdits.ProposalMerge;
import org.amur.source.Credibility;
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
 * @param modelEvents    edits that precede the decisions, as in {@link ProposalEdits}; likewise the fields after it
 */
public record ChosenProposals(
        @Size(max = ProposalEdits.MAX) List<String> accept,
        @Size(max = ProposalEdits.MAX) List<String> reject,
        @NotNull Credibility credibility,
        ObjectNode source,
        Long existingSource,
        List<ModelEvent> modelEvents,
        List<String> split,
        List<ProposalMerge> merge,
        List<ProposalChange> changes) {

    public ChosenProposals {
        accept = accept == null ? List.of() : accept;
        reject = reject == null ? List.of() : reject;
    }

    /** Returns the edits that precede the decisions. */
    ProposalEdits edits() {
        return new ProposalEdits(modelEvents, split, merge, changes);
    }

    /**
     * Decides on the proposals.
     *
     * @throws RefusedException if a key is unknown or in both lists, or an accepted proposal is incomplete
     */
    void applyTo(ReviewForm review) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < reject.size(); i++) {
            refusals.addAll(decide(review, reject.get(i), Decision.REJECT, "reject[" + i + "]"));
        }
        for (int i = 0; i < accept.size(); i++) {
            refusals.addAll(decide(review, accept.get(i), Decision.ACCEPT, "accept[" + i + "]"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        review.setCredibility(credibility);
    }

    private List<Refusal> decide(ReviewForm review, String key, Decision decision, String field) {
        Optional<ArticleProposal> proposal = review.find(key);
        if (proposal.isEmpty()) {
            return ProposalKeys.refused(field, "intake.api.unknown", key).getRefusals();
        }
        if (decision == Decision.ACCEPT && reject.contains(key)) {
            return ProposalKeys.refused(field, "intake.api.both", key).getRefusals();
        }
        proposal.get().setDecision(decision);
        return decision == Decision.ACCEPT ? proposal.get().refusals(field + ".") : List.of();
    }
}
