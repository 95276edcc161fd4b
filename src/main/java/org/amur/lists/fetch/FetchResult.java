package org.amur.lists.fetch;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.text.ShortText;

/**
 * Result of one fetch.
 *
 * @param reason     reason for a failure; null if there was none
 * @param detail     arguments of the message, one a line
 * @param release    null if there is none
 * @param validators ETag and Last-Modified of the files, a line each; null to keep the previous ones
 * @param sha256     hash of the files; null to keep the previous one
 */
record FetchResult(FetchOutcome outcome, FetchReason reason, String detail, Long release, String validators, String sha256) {

    private static final int MAX_LENGTH = 500;

    static FetchResult release(long release, String validators, String sha256) {
        return new FetchResult(FetchOutcome.RELEASE, null, null, release, validators, sha256);
    }

    static FetchResult same(Long release, String validators, String sha256) {
        return new FetchResult(FetchOutcome.SAME, null, null, release, validators, sha256);
    }

    static FetchResult failed(FetchException why) {
        String detail = why.getDetail();
        return new FetchResult(FetchOutcome.FAILED, why.getReason(),
                ShortText.to(detail, MAX_LENGTH), null, null, null);
    }

    boolean isFailed() {
        return outcome == FetchOutcome.FAILED;
    }
}
