package org.amur.web;

import org.amur.jobs.Job;

/** Row of the list of jobs. */
public record JobRow(Job job, boolean own) {

    /** Returns the page where it is shown and started again; null if only its starter may see that. */
    public String path() {
        return switch (job.getKind()) {
            case FIGURE_IMPORT -> ownPath("/trade/import?file=");
            case FIGURE_ROLLBACK -> "/trade/report?id=" + job.getSubject();
            case LIST_IMPORT -> ownPath("/lists/import?upload=");
            case ACCEPTANCE, ACCEPTANCE_ROLLBACK -> "/lists/acceptance?id=" + job.getSubject();
            case BATCH_SCREENING -> ownPath("/screening/batch?of=");
            case CASES -> "/screening/run";
            case RECONCILIATION -> "/trade/reconcile";
            case FEED_CHECK -> "/intake/feed/view?id=" + job.getSubject().replaceFirst(".*-", "");
        };
    }

    private String ownPath(String page) {
        return own ? page + job.getSubject() : null;
    }

    /** Returns its state as a text; for a failure the reason. */
    public String state() {
        Refusal failure = Refusal.of(job);
        if (failure != null) {
            return failure.text();
        }
        return Texts.get(job.isFinished() ? "jobs.done" : job.isCancelRequested() ? "common.job.cancelling" : job.isWaiting() ? "common.job.waiting" : "jobs.running");
    }
}
