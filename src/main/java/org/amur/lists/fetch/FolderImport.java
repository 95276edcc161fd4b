package org.amur.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.WatchedFolder;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.ListRelease;
import org.amur.lists.ReleaseState;
import org.amur.lists.imports.ListUploadFile;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Imports the complete releases in the watched folder of a list. */
@ApplicationScoped
class FolderImport {

    private static final Logger LOG = Logger.getLogger(FolderImport.class.getName());
    private static final Duration STILL = Duration.ofSeconds(10);

    private final Map<Path, WatchedFolder> watched = new ConcurrentHashMap<>();

    @Inject
    private ListSourceFolders folders;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceLeases turns;

    @Inject
    private AutomaticImport bringing;

    /** Returns the complete releases; those that were imported but could not be moved are left out. */
    List<Path> complete(ListSource listSource, Instant now) throws FetchException {
        try {
            List<Path> complete = new ArrayList<>();
            Set<String> taken = listSources.taken(listSource.getId());
            for (Path path : watched(listSource).complete(now)) {
                if (!taken.contains(WatchedFolder.mark(path))) {
                    complete.add(path);
                }
            }
            return complete;
        } catch (IOException e) {
            throw new FetchException(FetchReason.NO_FOLDER, listSource.getFolder(), "");
        }
    }

    private WatchedFolder watched(ListSource listSource) throws FetchException {
        Optional<Path> folder = folders.find(listSource.getFolder());
        if (folder.isEmpty()) {
            throw new FetchException(FetchReason.NO_FOLDER, listSource.getFolder(), "");
        }
        return watched.computeIfAbsent(folder.get(), path -> new WatchedFolder(path, STILL));
    }

    /**
     * Imports one release and moves it away.
     *
     * @return empty if it was imported before
     */
    Optional<FetchResult> take(ListSource listSource, Path path) throws Exception {
        List<ListUploadFile> files = new ArrayList<>();
        String name = path.getFileName().toString();
        String mark;
        try {
            mark = WatchedFolder.mark(path);
        } catch (IOException e) {
            throw new FetchException(FetchReason.UNREADABLE_FILE, name, e.getMessage());
        }
        if (listSources.taken(listSource.getId()).contains(mark)) {
            return Optional.empty();
        }
        try {
            for (Path file : WatchedFolder.files(path)) {
                try (InputStream content = Files.newInputStream(file)) {
                    files.add(ListUploadFile.of(file.getFileName().toString(), content, ListDownload.MAX_BYTES));
                }
            }
        } catch (IOException e) {
            throw new FetchException(FetchReason.UNREADABLE_FILE, name, e.getMessage());
        } catch (RefusedException e) {
            putAway(listSource, path, mark, WatchedFolder.REFUSED,
                    Texts.get(FetchReason.TOO_LARGE.key(), name, ListDownload.MAX_BYTES / 1024 / 1024));
            throw new FetchException(FetchReason.TOO_LARGE, name, ListDownload.MAX_BYTES / 1024 / 1024);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(take(listSource, path, files, mark));
    }

    private FetchResult take(ListSource listSource, Path path, List<ListUploadFile> files, String mark) throws Exception {
        OffsetDateTime begun = DatabaseClock.now();
        ListRelease release = bringing.bring(listSource.getList(), files, path.getFileName().toString());
        boolean refused = release.getState() == ReleaseState.REFUSED;
        putAway(listSource, path, mark, refused ? WatchedFolder.REFUSED : WatchedFolder.DONE,
                refused ? bringing.why(release) : null);
        return release.getRetrievedAt().isBefore(begun) ? FetchResult.same(release.getId(), null, null)
                : FetchResult.release(release.getId(), null, null);
    }

    /** Remembers the release in the database where the server cannot move it. */
    private void putAway(ListSource listSource, Path path, String mark, String to, String why) throws FetchException {
        try {
            watched(listSource).putAway(path, to, why, Instant.now());
        } catch (IOException e) {
            LOG.log(Level.INFO, "{0} could not be moved, and is not imported again: {1}", new Object[] {path, e.toString()});
            turns.rememberTaken(listSource.getId(), mark);
        }
    }
}
