package org.amur.figureimport.run;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.web.Refusal;

/** Import in the background that is running, or has failed and wrote nothing. */
public final class UnfinishedImport {

    private final String account;
    private final String token;
    private final String fileName;
    private final OffsetDateTime begun = OffsetDateTime.now(ZoneOffset.UTC);
    private final ImportProgress progress = new ImportProgress();
    private volatile Refusal failure;

    UnfinishedImport(String account, ImportFile file) {
        this.account = account;
        token = file.getToken();
        fileName = file.getFileName();
    }

    void failed(Refusal why) {
        failure = why;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    boolean isFailed() {
        return failure != null;
    }

    /** Tells whether its file has expired. */
    boolean isOld() {
        return begun.isBefore(ImportFile.oldest());
    }

    /** Returns the token of its file and page. */
    public String getToken() {
        return token;
    }

    public String getFileName() {
        return fileName;
    }

    public OffsetDateTime getBegun() {
        return begun;
    }

    public ImportProgress getProgress() {
        return progress;
    }

    /** Returns why it failed; null while it is running. */
    public Refusal getFailure() {
        return failure;
    }
}
