package org.amur.lists.imports;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.web.Refusal;

/** Import of a release: running, done, failed or interrupted by the end of the server. */
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

    /** Returns true if it is done or failed. */
    public boolean isOver() {
        return release != null || failure != null;
    }

    /** Returns true if the same files were imported before this import began. */
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

    /** Returns the number of parties read so far; they are stored at the end. */
    public int getParties() {
        return parties;
    }

    /** Returns the id of the resulting release, which may be refused; null before. */
    public Long getRelease() {
        return release;
    }

    /** Returns the reason for the failure; null if there is none. */
    public Refusal getFailure() {
        return failure;
    }
}
