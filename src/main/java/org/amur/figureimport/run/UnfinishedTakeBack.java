package org.amur.figureimport.run;

import org.amur.web.Refusal;

/** Undo of an import that is running, or has failed and deleted nothing. */
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

    /** Returns why it failed; null while it is running. */
    public Refusal getFailure() {
        return failure;
    }
}
