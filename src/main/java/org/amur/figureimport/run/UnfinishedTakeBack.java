package org.amur.figureimport.run;

import org.amur.web.Refusal;

/** The taking back of an import that is under way, or has failed and deleted nothing. */
public final class UnfinishedTakeBack {

    private final ImportProgress progress = new ImportProgress();
    private volatile Refusal failure;

    void failed(Refusal why) {
        failure = why;
    }

    boolean isFailed() {
        return failure != null;
    }

    public ImportProgress getProgress() {
        return progress;
    }

    /** Why it failed; null while it is under way. */
    public Refusal getFailure() {
        return failure;
    }
}
