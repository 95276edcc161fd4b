package org.amur.lists.imports;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.web.Refusal;

/** The import of a release: under way, done, failed, or broken off by the end of the server that carried it out. */
public final class UnfinishedRelease {

    private final String account;
    private final String token;
    private final OfficialList list;
    private final String files;
    private final OffsetDateTime begun;
    private volatile int parties;
    private volatile Long release;
    private volatile Refusal failure;

    UnfinishedRelease(String account, ListUpload upload) {
        this.account = account;
        token = upload.getToken();
        list = upload.getList();
        files = upload.getFileNames();
        begun = OffsetDateTime.now(ZoneOffset.UTC);
    }

    void read(int count) {
        parties = count;
    }

    void done(long number) {
        release = number;
    }

    void failed(Refusal why) {
        failure = why;
    }

    boolean isOf(String name) {
        return account.equals(name);
    }

    boolean isOld() {
        return begun.isBefore(ListUpload.oldest());
    }

    /** Whether it has come to an end, good or bad. */
    public boolean isOver() {
        return release != null || failure != null;
    }

    /** Whether the same files had led to their release before this import began. */
    boolean isOfFilesKnownBefore(ListRelease found) {
        return found.getRetrievedAt().isBefore(begun);
    }

    public String getToken() {
        return token;
    }

    public OfficialList getList() {
        return list;
    }

    public String getFiles() {
        return files;
    }

    /** How many parties are read; they wait for the rest. */
    public int getParties() {
        return parties;
    }

    /** The number of the release that it led to, be it one that was refused; null as long as there is none. */
    public Long getRelease() {
        return release;
    }

    /** Why the import failed; null if it did not. */
    public Refusal getFailure() {
        return failure;
    }
}
