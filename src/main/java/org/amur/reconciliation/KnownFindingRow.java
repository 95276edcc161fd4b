package org.amur.reconciliation;

import org.amur.reconciliation.rules.Finding;

/**
 * As much of a known finding as tells whether it has changed.
 *
 * @param byHand whether its status is what a person said, of what the figures state still
 */
public record KnownFindingRow(long id, String key, String fingerprint, String digest, FindingStatus status, boolean byHand,
        String commodity, int year) {

    public KnownFindingRow(Long id, String key, String fingerprint, String digest, FindingStatus status, Verdict verdict,
            String judgedFingerprint, String commodity, Integer year) {
        this(id.longValue(), key, fingerprint, digest, status, KnownFinding.isJudged(verdict, judgedFingerprint, fingerprint)
                && verdict.status() == status, commodity, year.intValue());
    }

    /** What a person has resolved is found still, and stays as it is. */
    boolean isStill(Finding found) {
        return (status != FindingStatus.RESOLVED || byHand) && fingerprint.equals(found.fingerprint())
                && digest.equals(KnownFinding.digest(found));
    }
}
