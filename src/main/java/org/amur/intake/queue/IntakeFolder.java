package org.amur.intake.queue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.fetch.WatchedFolder;
import org.amur.intake.Capture.Arrival;
import org.amur.intake.Capture.Document;
import org.amur.intake.CaptureOrigin;
import org.amur.intake.CaptureService;
import org.amur.intake.capture.CaptureReader;
import org.amur.settings.Setting;
import org.amur.web.Failure;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Adds the documents in the operator's folder to the queue, and moves them into its subfolders. */
@ApplicationScoped
class IntakeFolder {

    private static final Logger LOG = Logger.getLogger(IntakeFolder.class.getName());
    private static final Duration STILL = Duration.ofSeconds(10);
    /** The others follow in the next round, after the feeds. */
    private static final int MAX_FILES = 1000;

    private final Map<Path, WatchedFolder> watched = new ConcurrentHashMap<>();
    /** Marks of files that are not read again, because the server may not move or read them. */
    private final Set<String> left = new HashSet<>();

    @Inject
    private CaptureService captures;

    /**
     * Reads the complete files.
     *
     * @param now     time that decides which files are complete
     * @param stopped tells when the application ends
     * @throws IOException if the folder cannot be read
     */
    void read(Instant now, BooleanSupplier stopped) throws IOException {
        String path = Setting.INTAKE_FOLDER.find().orElse(null);
        if (path != null) {
            WatchedFolder folder = watched.computeIfAbsent(Path.of(path), added -> new WatchedFolder(added, STILL));
            Iterator<Path> files = folder.complete(now).stream().filter(this::isToBeRead).limit(MAX_FILES).iterator();
            while (files.hasNext() && !stopped.getAsBoolean()) {
                take(folder, files.next());
            }
        }
    }

    private boolean isToBeRead(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !left.contains(WatchedFolder.mark(file));
        } catch (IOException gone) {
            return false;
        }
    }

    private void take(WatchedFolder folder, Path file) throws IOException {
        String mark = WatchedFolder.mark(file);
        try {
            String refusal = refusal(file);
            folder.putAway(file, refusal == null ? WatchedFolder.DONE : WatchedFolder.REFUSED, refusal, Instant.now());
        } catch (NoSuchFileException gone) {
            // Another node was faster.
            LOG.log(Level.FINE, "Gone: {0}", file);
        } catch (IOException e) {
            left.add(mark);
            LOG.log(Level.WARNING, "{0} could not be moved, and is not read again: {1}", new Object[] {file, e.toString()});
        }
    }

    /** Adds a file, and returns why it was refused; null if it was not. */
    private String refusal(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            captures.receive(new Document(content.readNBytes(CaptureReader.MAX_BYTES + 1), file.getFileName().toString(), null, null),
                    new Arrival(CaptureOrigin.FOLDER, null), article -> article);
            return null;
        } catch (RefusedException e) {
            if (CaptureService.isTemporary(e)) {
                throw e;
            }
            return e.getRefusals().get(0).text();
        } catch (RuntimeException | StackOverflowError e) {
            if (Failure.of(e).isTemporary()) {
                throw e;
            }
            LOG.log(Level.SEVERE, e, () -> file + " was not read");
            return Texts.get("intake.refused.failed");
        }
    }
}
