package org.amur.intake.rest;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.intake.model.ModelEvent;

/**
 * Edits of the proposals of an article, in the order in which they are made.
 *
 * @param modelEvents events that the language model named, as {@link ArticleResource#askModel} returned them; null for none
 * @param split       keys of events and statements, each for one copy; null for none
 * @param merge       null for none
 * @param changes     at most one for each proposal; null for none
 */
public record ProposalEdits(
        @Size(max = ModelEvent.MOST) List<@Valid ModelEvent> modelEvents,
        @Size(max = MAX_SPLIT) List<String> split,
        @Size(max = MAX) List<@Valid ProposalMerge> merge,
        @Size(max = MAX) List<@Valid ProposalChange> changes) {

    /** More than an article has. */
    static final int MAX = 1000;

    private static final int MAX_SPLIT = 100;

    public ProposalEdits {
        modelEvents = modelEvents == null ? List.of() : modelEvents;
        split = split == null ? List.of() : split;
        merge = merge == null ? List.of() : merge;
        changes = changes == null ? List.of() : changes;
    }

    /**
     * Merge of two proposals of one kind.
     *
     * @param proposal key of the one that ends
     * @param into     key of the one that gets its evidence, and the values that it lacks
     */
    public record ProposalMerge(@NotNull String proposal, @NotNull String into) {
    }
}
