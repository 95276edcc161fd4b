package org.amur.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

import org.amur.lists.ListRelease;
import org.amur.lists.ReleaseState;
import org.amur.lists.imports.ListUploadFile;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Imports the complete releases in the watched folder of a list. */
@ApplicationScoped
class FolderRound {

    private static final Logger LOG = Logger.getLogger(FolderRound.class.getName());
    private static final Duration STILL = Duration.ofSeconds(10);

    private final Map<Path, WatchedFolder> watched = new ConcurrentHashMap<>();

    @Inject
    private SupplyFolders folders;

    @Inject
    private SupplyRepository supplies;

    @Inject
    private SupplyTurns turns;

    @Inject
    private AutomaticImport bringing;

    /** Returns the complete releases; those that were imported but could not be moved are left out. */
    List<Path> complete(Supply supply) throws FetchException {
        try {
            List<Path> complete = new ArrayList<>();
            Set<String> taken = supplies.taken(supply.getId());
            for (Path path : watched(supply).complete(Instant.now())) {
                if (!taken.contains(WatchedFolder.mark(path))) {
                    complete.add(path);
                }
            }
            return complete;
        } catch (IOException e) {
            throw new FetchException(FetchReason.NO_FOLDER, supply.getFolder(), "");
        }
    }

    private WatchedFolder watched(Supply supply) throws FetchException {
        Optional<Path> folder = folders.find(supply.getFolder());
        if (folder.isEmpty()) {
            throw new FetchException(FetchReason.NO_FOLDER, supply.getFolder(), "");
        }
        return watched.computeIfAbsent(folder.get(), path -> new WatchedFolder(path, STILL));
    }

    /**
     * Imports one release and moves it away.
     *
     * @return empty if it was imported before
     */
    Optional<FetchResult> take(Supply supply, Path path) throws Exception {
        List<ListUploadFile> files = new ArrayList<>();
        String name = path.getFileName().toString();
        String mark;
        try {
            mark = WatchedFolder.mark(path);
        } catch (IOException e) {
            throw new FetchException(FetchReason.UNREADABLE_FILE, name, e.getMessage());
        }
        if (supplies.taken(supply.getId()).contains(mark)) {
            return Optional.empty();
        }
        try {
            for (Path file : WatchedFolder.files(path)) {
                try (InputStream content = Files.newInputStream(file)) {
                    files.add(ListUploadFile.of(file.getFileName().toString(), content, Download.MAX_BYTES));
                }
            }
        } catch (IOException e) {
            throw new FetchException(FetchReason.UNREADABLE_FILE, name, e.getMessage());
        } catch (RefusedException e) {
            putAway(supply, path, mark, WatchedFolder.REFUSED,
                    Texts.get(FetchReason.TOO_LARGE.key(), name, Download.MAX_BYTES / 1024 / 1024));
            throw new FetchException(FetchReason.TOO_LARGE, name, Download.MAX_BYTES / 1024 / 1024);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(take(supply, path, files, mark));
    }

    private FetchResult take(Supply supply, Path path, List<ListUploadFile> files, String mark) throws Exception {
        OffsetDateTime begun = OffsetDateTime.now(ZoneOffset.UTC);
        ListRelease release = bringing.bring(supply.getList(), files, path.getFileName().toString());
        boolean refused = release.getState() == ReleaseState.REFUSED;
        putAway(supply, path, mark, refused ? WatchedFolder.REFUSED : WatchedFolder.DONE,
                refused ? bringing.why(release) : null);
        return release.getRetrievedAt().isBefore(begun) ? FetchResult.same(release.getId(), null, null)
                : FetchResult.release(release.getId(), null, null);
    }

    /** Remembers the release in the database where the server cannot move it. */
    private void putAway(Supply supply, Path path, String mark, String to, String why) throws FetchException {
        try {
            watched(supply).putAway(path, to, why, Instant.now());
        } catch (IOException e) {
            LOG.log(Level.INFO, "{0} stays where it is, and is not taken again: {1}", new Object[] {path, e.toString()});
            turns.rememberTaken(supply.getId(), mark);
        }
    }
}
