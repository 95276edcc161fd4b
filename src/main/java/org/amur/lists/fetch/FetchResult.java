package org.amur.lists.fetch;

import org.amur.text.ShortText;

/**
 * What became of one try.
 *
 * @param reason     why it failed; null if it did not
 * @param detail     what fills the sentence of the reason, in lines
 * @param release    null if there is none
 * @param validators what the servers said of the files, a line for each; null to keep those of before
 * @param sha256     of the files; null to keep that of before
 */
record FetchResult(FetchOutcome outcome, FetchReason reason, String detail, Long release, String validators, String sha256) {

    private static final int LONGEST = 500;

    static FetchResult release(long release, String validators, String sha256) {
        return new FetchResult(FetchOutcome.RELEASE, null, null, release, validators, sha256);
    }

    static FetchResult same(Long release, String validators, String sha256) {
        return new FetchResult(FetchOutcome.SAME, null, null, release, validators, sha256);
    }

    static FetchResult failed(FetchException why) {
        String detail = why.getDetail();
        return new FetchResult(FetchOutcome.FAILED, why.getReason(),
                ShortText.to(detail, LONGEST), null, null, null);
    }

    boolean isFailed() {
        return outcome == FetchOutcome.FAILED;
    }
}
