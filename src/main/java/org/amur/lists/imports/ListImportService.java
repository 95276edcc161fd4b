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
import org.amur.database.SqlState;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ReadProblem;
import org.amur.lists.read.UnreadableListException;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;

/** Keeps releases of official lists: their files are uploaded, and then read and recorded as a whole or not at all. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
@RolesAllowed(Roles.EDITOR)
public class ListImportService {

    private static final int MOST_KEPT = 20;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private UploadRepository uploads;

    @Inject
    private Event<CurrentRelease> current;

    /**
     * Keeps the files of a release until they are imported, at most for a day.
     *
     * @param published as whoever brings them says; null if the files say it or nobody knows
     * @return the token by which only the caller finds them again
     * @throws RefusedException if there is no file, or the day is still to come: it would keep each newer release from
     *                          becoming the current one
     */
    public String keep(OfficialList list, LocalDate published, List<ListUploadFile> files) {
        if (files.isEmpty()) {
            throw new RefusedException("files", "lists.import.files.needed");
        }
        if (published != null && published.isAfter(LocalDate.now(ZoneOffset.UTC))) {
            throw new RefusedException("published", "lists.import.published.future");
        }
        uploads.old(ListUpload.oldest()).forEach(entities::remove);
        uploads.of(caller.name()).stream().skip(MOST_KEPT - 1L).forEach(entities::remove);
        ListUpload upload = new ListUpload(caller.name(), list, published, files);
        entities.persist(upload);
        return upload.getToken();
    }

    public void discard(String token) {
        uploads.find(token, caller.name()).ifPresent(entities::remove);
    }

    /** Notes that the import begins, so that it can be said if the server is stopped in it. */
    public void begin(String token) {
        get(token).begin();
    }

    /**
     * Reads and records the release.
     *
     * @param progress is told how many parties are read
     * @return its number; that of the other time if the same files are recorded already
     * @throws UnreadableListException if it cannot be read; then nothing is recorded
     * @throws ListsBusyException      if another import is under way
     */
    public long record(String token, IntConsumer progress) throws IOException {
        ListUpload upload = get(token);
        ReleaseStore store = store();
        try {
            takeTurn(store);
            long release = store.add(upload.release(), ListReading.of(upload.content()), progress);
            if (store.wantsFiles(release)) {
                upload.keepFor(release);
            } else {
                entities.remove(upload);
            }
            tell(store);
            return release;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Records that the release came and why it was refused. */
    public long refuse(String token, ReadProblem why) {
        ListUpload upload = get(token);
        ReleaseStore store = store();
        try {
            takeTurn(store);
            long release = store.refuse(upload.release(), why);
            entities.remove(upload);
            return release;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Lets a release stand that waits. */
    @RolesAllowed(Roles.ADMIN)
    public void confirm(long release) {
        decide(release, ReleaseStore::confirm);
    }

    /** Says that a release that waits cannot be right; its entries go. */
    @RolesAllowed(Roles.ADMIN)
    public void decline(long release) {
        decide(release, ReleaseStore::decline);
    }

    /**
     * Says that a release that stands was published on another day than was typed when it came.
     *
     * @return the number of the release of that day, which stands in its stead
     * @throws RefusedException if the day is still to come, or the release does not stand, has the day of its files, or that day already
     */
    @RolesAllowed(Roles.ADMIN)
    public long redate(long release, LocalDate published) {
        if (published.isAfter(LocalDate.now(ZoneOffset.UTC))) {
            throw new RefusedException("published", "lists.import.published.future");
        }
        ReleaseStore store = store();
        try {
            takeTurn(store);
            long redated = store.redate(release, published, caller.name())
                    .orElseThrow(() -> new RefusedException("published", "lists.release.redate.not"));
            tell(store);
            return redated;
        } catch (SQLException e) {
            throw new PersistenceException(e);
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
            tell(store);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void tell(ReleaseStore store) {
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
