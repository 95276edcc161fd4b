package org.amur.intake.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import tools.jackson.databind.JsonNode;

import org.amur.intake.ArticleProposal;
import org.amur.intake.EventProposal;
import org.amur.intake.ReviewForm;
import org.amur.intake.rest.ProposalEdits.ProposalMerge;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/** Edits of proposals by programs, the same as on the page of the article. */
@RequestScoped
public class ProposalEditing {

    @Inject
    private ArticleReviews reviews;

    @Inject
    private InvolvedActors actors;

    @Inject
    private ProposalChanges changes;

    /**
     * Reads an open article, and returns what it proposes after the edits.
     *
     * @param sent body with the changes, which tells absent fields from null
     * @throws RefusedException if an edit does not fit the proposals
     */
    ReviewForm begin(long id, ProposalEdits edits, JsonNode sent) {
        ReviewForm review = reviews.begin(id, edits.modelEvents());
        for (int i = 0; i < edits.split().size(); i++) {
            split(edits.split().get(i), "split[" + i + "]", review);
        }
        for (int i = 0; i < edits.merge().size(); i++) {
            merge(edits.merge().get(i), "merge[" + i + "]", review);
        }
        change(edits.changes(), sent.path("changes"), review);
        return review;
    }

    private static void split(String key, String field, ReviewForm review) {
        if (!(ProposalKeys.get(review, key, field) instanceof EventProposal)) {
            throw ProposalKeys.refused(field, "intake.api.split", key);
        }
        review.split(key);
    }

    private static void merge(ProposalMerge merge, String field, ReviewForm review) {
        ArticleProposal merged = ProposalKeys.get(review, merge.proposal(), field + ".proposal");
        ArticleProposal kept = ProposalKeys.get(review, merge.into(), field + ".into");
        if (merged == kept || merged.getKind() != kept.getKind()) {
            throw ProposalKeys.refused(field, "intake.api.merge", merge.proposal(), merge.into());
        }
        try {
            review.merge(merged, kept);
        } catch (RefusedException e) {
            throw new RefusedException(e.getRefusals().stream().map(each -> new Refusal(field, each.key(), each.values())).toList());
        }
    }

    private void change(List<ProposalChange> all, JsonNode sent, ReviewForm review) {
        actors.add(all, review);
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String key = all.get(i).proposal();
            if (!changed.add(key)) {
                throw ProposalKeys.refused("changes[" + i + "].proposal", "intake.api.changed", key);
            }
            changes.enter(all.get(i), sent.path(i), "changes[" + i + "]", review);
        }
    }
}
