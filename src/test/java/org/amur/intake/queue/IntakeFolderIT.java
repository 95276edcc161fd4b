package org.amur.intake.queue;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.intake.CaptureFilter;
import org.amur.intake.CaptureOrigin;
import org.amur.intake.CaptureRepository;
import org.amur.intake.CaptureRow;
import org.amur.intake.CaptureState;
import org.amur.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folder whose documents are added to the reading queue, in the container. */
class IntakeFolderIT extends ServerTests {

    @Inject
    private IntakeTask task;

    @Inject
    private CaptureRepository captures;

    @Inject
    private InTransaction transaction;

    private final String word = UUID.randomUUID().toString();
    private final String name = word + ".txt";
    private Path folder;
    private Instant now = Instant.now();

    @BeforeEach
    void start() throws IOException {
        folder = Files.createTempDirectory("amur-intake");
        System.setProperty(Setting.INTAKE_FOLDER.property(), folder.toString());
    }

    @AfterEach
    void stop() {
        System.clearProperty(Setting.INTAKE_FOLDER.property());
    }

    @Test
    void completeFilesAreAddedAndMovedAway() throws IOException {
        Files.writeString(folder.resolve(name), word + "\nXi Jinping met Vladimir Putin in Moscow.");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("half.txt.part"), word + "\nXi Jinping met");
        Files.writeString(folder.resolve(".hidden"), word);
        Files.writeString(Files.createDirectory(folder.resolve("inside")).resolve("talks.txt"), word);
        Path outside = Files.writeString(Files.createTempFile("amur", ".txt"), "Outside " + word + " of the folder.");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        roundUntil(() -> names(folder).equals(Set.of("half.txt.part", ".hidden", "link.txt")));
        assertEquals(Set.of(name), withoutTimes(folder.resolve("done")));
        assertEquals(Set.of("empty.txt", "empty.txt.why.txt"), withoutTimes(folder.resolve("refused")));
        List<CaptureRow> added = added();
        assertEquals(1, added.size());
        assertEquals(Caller.SCHEDULE, added.get(0).capturedBy());
    }

    @Test
    void aFileThatCannotBeMovedIsReadOnce() throws IOException {
        Path elsewhere = Files.createTempDirectory("amur-elsewhere");
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        Path file = Files.writeString(folder.resolve(name), word + "\nXi Jinping met Vladimir Putin in Moscow.");
        roundUntil(() -> added().size() == 1);
        task.round(now);
        assertTrue(Files.exists(file));
        assertEquals(Set.of(), names(elsewhere), "links are not followed");
    }

    private List<CaptureRow> added() {
        return transaction
                .get(() -> captures.page(new CaptureFilter(CaptureState.OPEN, CaptureOrigin.FOLDER, null), 1, 1000))
                .getRows()
                .stream()
                .filter(row -> name.equals(row.fileName()))
                .toList();
    }

    /** Runs the periodic task, as if a minute passed each time, until the condition holds; the application's own thread takes part. */
    private void roundUntil(Supplier<Boolean> isSo) {
        // On this thread, because another is not the server's, and beans created there get no resources.
        await().pollInSameThread().until(() -> {
            task.round(now);
            now = now.plusSeconds(60);
            return isSo.get();
        });
    }

    private static Set<String> withoutTimes(Path folder) {
        return names(folder).stream().map(name -> name.substring(name.indexOf(' ') + 1)).collect(Collectors.toSet());
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
