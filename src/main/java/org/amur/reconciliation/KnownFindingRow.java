package org.amur.reconciliation;

import org.amur.reconciliation.rules.Finding;

/**
 * Part of a stored finding that shows whether it has changed.
 *
 * @param byHand whether its status is a user's verdict on the current statements
 */
public record KnownFindingRow(long id, String key, String fingerprint, String digest, FindingStatus status, boolean byHand,
        String commodity, int year) {

    public KnownFindingRow(Long id, String key, String fingerprint, String digest, FindingStatus status, Verdict verdict,
            String judgedFingerprint, String commodity, Integer year) {
        this(id.longValue(), key, fingerprint, digest, status, KnownFinding.isJudged(verdict, judgedFingerprint, fingerprint)
                && verdict.status() == status, commodity, year.intValue());
    }

    /** Tells whether the computed finding changes nothing; a user's resolution is kept. */
    boolean isStill(Finding found) {
        return (status != FindingStatus.RESOLVED || byHand) && fingerprint.equals(found.fingerprint())
                && digest.equals(KnownFinding.digest(found));
    }
}
