package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.Option;

/**
 * Case as programs read it.
 *
 * @param current   false once the lists no longer contain the match
 * @param score     0 to 100, not a probability
 * @param reference on the list
 * @param evidence  what matches and what does not, in sentences
 * @param decision  true match, false positive or inconclusive; null while undecided
 */
public record CaseJson(
        long id,
        int version,
        @NotNull CaseState state,
        boolean current,
        int score,
        @NotNull Option actor,
        @NotNull OfficialList list,
        @NotNull String reference,
        @NotNull Option entry,
        @NotNull EntryKind kind,
        @NotNull List<String> evidence,
        @NotNull OffsetDateTime foundAt,
        CaseState decision,
        String reason,
        String decidedBy,
        OffsetDateTime decidedAt) {

    CaseJson(ScreeningCase known) {
        this(
                known.getId(),
                known.getVersion(),
                known.getState(),
                known.isCurrent(),
                known.getScore(),
                new Option(known.getActor(), known.getActorName()),
                known.getList(),
                known.getReference(),
                new Option(known.getEntry(), known.getEntryTitle()),
                known.getKind(),
                CaseText.lines(known.evidence()),
                known.getFoundAt(),
                known.getDecision(),
                known.getReason(),
                known.getDecidedBy(),
                known.getDecidedAt());
    }
}
