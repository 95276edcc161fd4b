package org.amur.actor.merge;

import java.time.OffsetDateTime;

import org.amur.web.Option;

/**
 * Merge of two actors as programs read it.
 *
 * @param survivor    actor that remains, with its name at the time of the merge
 * @param absorbed    actor that ended
 * @param apartReason reason for undoing it; null while it is in effect, like the user and time
 */
public record MergeJson(
        Long id,
        int version,
        Option survivor,
        Option absorbed,
        String reason,
        String mergedBy,
        OffsetDateTime mergedAt,
        String apartReason,
        String apartBy,
        OffsetDateTime apartAt) {

    MergeJson(ActorMerge merge) {
        this(
                merge.getId(),
                merge.getVersion(),
                new Option(merge.getSurvivor(), merge.getSurvivorName()),
                new Option(merge.getAbsorbed(), merge.getAbsorbedName()),
                merge.getReason(),
                merge.getMergedBy(),
                merge.getMergedAt(),
                merge.getApartReason(),
                merge.getApartBy(),
                merge.getApartAt());
    }
}
