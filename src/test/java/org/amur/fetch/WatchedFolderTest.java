package org.amur.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    private static final Instant NOW = Instant.parse("2024-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private WatchedFolder watched;

    @BeforeEach
    void watch() {
        watched = new WatchedFolder(folder, Duration.ofSeconds(10));
    }

    private List<String> complete(int second) throws IOException {
        return watched.complete(NOW.plusSeconds(second)).stream().map(path -> path.getFileName().toString()).toList();
    }

    @Test
    void unchangedFilesAreComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("sdn.xml"), "half");
        assertEquals(List.of(), complete(0));
        assertEquals(List.of(), complete(9));
        Files.writeString(file, "half and half");
        assertEquals(List.of(), complete(12));
        assertEquals(List.of(), complete(21));
        assertEquals(List.of("sdn.xml"), complete(22));
    }

    @Test
    void filesOfASubfolderAreOneRelease() throws IOException {
        Path together = Files.createDirectory(folder.resolve("2024-03"));
        Files.writeString(together.resolve("sdn.csv"), "1");
        complete(0);
        Files.writeString(together.resolve("alt.csv"), "2");
        assertEquals(List.of(), complete(10), "Another file has come");
        assertEquals(List.of("2024-03"), complete(20));
        assertEquals(2, WatchedFolder.files(together).size());
    }

    @Test
    void otherFilesAreIgnored() throws IOException {
        Files.writeString(folder.resolve(".part"), "x");
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(Files.createDirectory(folder.resolve("done")).resolve("old"), "x");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("passwd"), Path.of("/etc/passwd"));
        complete(0);
        assertEquals(List.of(), complete(20));
    }

    @Test
    void refusedReleaseIsMovedWithItsReason() throws IOException {
        Path file = Files.writeString(folder.resolve("sdn.xml"), "x");
        watched.putAway(file, WatchedFolder.REFUSED, "It is empty.", NOW);
        assertFalse(Files.exists(file));
        Path refused = folder.resolve("refused/20240301-120000-000 sdn.xml");
        assertEquals("x", Files.readString(refused));
        assertEquals("It is empty.\n", Files.readString(refused.resolveSibling(refused.getFileName() + ".why.txt")));
    }

    @Test
    void missingFolderIsReported() {
        WatchedFolder gone = new WatchedFolder(folder.resolve("gone"), Duration.ZERO);
        assertThrows(NoSuchFileException.class, () -> gone.complete(NOW));
    }

    @Test
    void fingerprintIsStableUntilAFileChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("sdn.xml"), "one");
        String mark = WatchedFolder.mark(file);
        assertEquals(mark, WatchedFolder.mark(file));
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        String later = WatchedFolder.mark(file);
        assertNotEquals(mark, later);
        Files.writeString(file, "more");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertNotEquals(later, WatchedFolder.mark(file));
        Path other = Files.writeString(folder.resolve("alt.xml"), "more");
        Files.setLastModifiedTime(other, FileTime.from(NOW));
        assertNotEquals(WatchedFolder.mark(file), WatchedFolder.mark(other));
    }
}
