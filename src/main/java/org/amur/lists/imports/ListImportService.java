package org.amur.lists.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntConsumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.DataChanged;
import org.amur.database.SqlState;
import org.amur.history.ChangeAnnouncer;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ReadProblem;
import org.amur.lists.read.UnreadableListException;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/**
 * Imports releases of official lists in two steps: files are uploaded, then read and stored completely or not at all.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
@RolesAllowed(Roles.EDITOR)
public class ListImportService {

    private static final int FIRST_YEAR = 1900;
    private static final int MAX_KEPT = 20;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private UploadRepository uploads;

    @Inject
    private ChangeAnnouncer announcer;

    @Inject
    private Event<CurrentRelease> current;

    /**
     * Keeps the files of a release until they are imported, at most for a day.
     *
     * @param published date as entered; null if the files state it or it is unknown
     * @return token that only the caller can use
     * @throws RefusedException if there is no file, or no release can have the date
     */
    public String keep(OfficialList list, LocalDate published, List<ListUploadFile> files) {
        if (files.isEmpty()) {
            throw new RefusedException("files", "lists.import.files.needed");
        }
        checkPublished(published);
        uploads.old(ListUpload.oldest()).forEach(entities::remove);
        uploads.of(caller.name()).stream().skip(MAX_KEPT - 1L).forEach(entities::remove);
        ListUpload upload = new ListUpload(caller.name(), list, published, files);
        entities.persist(upload);
        return upload.getToken();
    }

    public void discard(String token) {
        uploads.find(token, caller.name()).ifPresent(entities::remove);
    }

    /**
     * Reads and stores the release.
     *
     * @param progress receives the number of parties read
     * @return id of the release; the existing one if the same files are stored
     * @throws UnreadableListException if it cannot be read; nothing is stored
     * @throws ListsBusyException      if another import is running; the files are not read then
     */
    public long record(String token, IntConsumer progress) throws IOException {
        ReleaseStore store = store();
        try {
            takeTurn(store);
            progress.accept(0);
            ListUpload upload = get(token);
            long release = store.add(upload.release(), ListReading.of(upload.content()), progress);
            if (store.needsFiles(release)) {
                upload.keepFor(release);
            } else {
                entities.remove(upload);
            }
            fireCurrent(store);
            return release;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Records the release as refused, with the reason. */
    public long refuse(String token, ReadProblem why) {
        ReleaseStore store = store();
        try {
            takeTurn(store);
            ListUpload upload = get(token);
            long release = store.refuse(upload.release(), why);
            entities.remove(upload);
            return release;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Accepts a waiting release. */
    @RolesAllowed(Roles.ADMIN)
    public void confirm(long release) {
        decide(release, ReleaseStore::confirm);
    }

    /** Declines a waiting release and deletes its entries. */
    @RolesAllowed(Roles.ADMIN)
    public void decline(long release) {
        decide(release, ReleaseStore::decline);
    }

    /**
     * Corrects the typed date of an accepted release.
     *
     * @return id of the release of that date, which replaces it
     * @throws RefusedException if the date is in the future, or the release is not accepted, has the date of its files
     * or that date already
     */
    @RolesAllowed(Roles.ADMIN)
    public long redate(long release, LocalDate published) {
        checkPublished(published);
        ReleaseStore store = store();
        try {
            takeTurn(store);
            long redated = store.redate(release, published, caller.name())
                    .orElseThrow(() -> new RefusedException("published", "lists.release.redate.not"));
            fireCurrent(store);
            return redated;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Refuses days that no release has, and those in the future: every newer release would be ranked before them. */
    private static void checkPublished(LocalDate published) {
        if (published != null && published.isAfter(LocalDate.now(ZoneOffset.UTC))) {
            throw new RefusedException("published", "lists.import.published.future");
        }
        if (published != null && published.getYear() < FIRST_YEAR) {
            throw new RefusedException("published", "lists.import.published.day");
        }
    }

    private interface Decision {
        boolean on(ReleaseStore store, long release, String by) throws SQLException;
    }

    private void decide(long release, Decision decision) {
        ReleaseStore store = store();
        try {
            takeTurn(store);
            if (!decision.on(store, release, caller.name())) {
                throw new RefusedException(null, "lists.release.decided");
            }
            fireCurrent(store);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void fireCurrent(ReleaseStore store) {
        announcer.announce(DataChanged.RELEASES);
        store.becameCurrent().ifPresent(release -> current.fire(new CurrentRelease(release)));
    }

    private ReleaseStore store() {
        return new ReleaseStore(entities.unwrap(Connection.class));
    }

    private static void takeTurn(ReleaseStore store) throws SQLException {
        try {
            store.takeTurn();
        } catch (SQLException e) {
            if (SqlState.LOCK_NOT_AVAILABLE.isIn(e) || SqlState.TIMEOUT_EXPIRED.isIn(e)) {
                throw new ListsBusyException(e);
            }
            throw e;
        }
    }

    private ListUpload get(String token) {
        return uploads.find(token, caller.name()).orElseThrow(() -> new NotFoundException("upload", token));
    }
}
