package org.amur.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.access.Sha256;

/**
 * Folder into which documents are copied: a file is a document, and the files of a subfolder form one. A document is
 * complete once it has not changed for a while. Links, hidden files and files that are being downloaded are left out.
 */
public final class WatchedFolder {

    public static final String DONE = "done";
    public static final String REFUSED = "refused";

    private static final Pattern PARTIAL = Pattern.compile("(?i).*(\\.(part|partial|crdownload|download|filepart|tmp|swp)|~)");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Duration still;
    private final Map<Path, Look> looks = new HashMap<>();

    /** Observed state of a document and the time since which it is unchanged. */
    private record Look(Map<Path, String> files, Instant since) {
    }

    /** @param still time without changes after which a document is complete */
    public WatchedFolder(Path folder, Duration still) {
        this.folder = folder;
        this.still = still;
    }

    /** Returns the complete documents by name. */
    public List<Path> complete(Instant now) throws IOException {
        Map<Path, Look> seen = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.filter(WatchedFolder::isMeant).toList()) {
                Map<Path, String> files = look(path);
                Look before = looks.get(path);
                seen.put(path, before != null && before.files().equals(files) ? before : new Look(files, now));
            }
        }
        looks.clear();
        looks.putAll(seen);
        return seen.entrySet().stream().filter(each -> !each.getValue().files().isEmpty()
                && !each.getValue().since().plus(still).isAfter(now)).map(Map.Entry::getKey).toList();
    }

    private static boolean isMeant(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && !PARTIAL.matcher(name).matches()
                && !name.equals(DONE)
                && !name.equals(REFUSED)
                && !Files.isSymbolicLink(path);
    }

    /** Returns size and modification time of each file of a document. */
    private static Map<Path, String> look(Path document) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path file : files(document)) {
            try {
                files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            } catch (IOException gone) {
                files.put(file, "");
            }
        }
        return files;
    }

    /** Returns a fingerprint of names, sizes and times, without reading the files. */
    public static String mark(Path document) throws IOException {
        StringBuilder mark = new StringBuilder(document.getParent().getFileName() + "/" + document.getFileName());
        look(document).forEach((file, look) -> mark.append('\n').append(file.getFileName()).append('\n').append(look));
        return Sha256.hex(mark.toString());
    }

    /** Returns the files of a document. */
    public static List<Path> files(Path document) throws IOException {
        if (Files.isRegularFile(document, LinkOption.NOFOLLOW_LINKS)) {
            return List.of(document);
        }
        if (!Files.isDirectory(document, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(document)) {
            return inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !file.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    /**
     * Moves a document away, its name prefixed by the time, so that names may repeat.
     *
     * @param why sentence to store beside it; null for none
     */
    public void putAway(Path document, String to, String why, Instant now) throws IOException {
        Path away = Files.createDirectories(folder.resolve(to));
        if (Files.isSymbolicLink(away)) {
            throw new NotDirectoryException(away.toString());
        }
        Path target = away.resolve(STAMP.format(now) + " " + document.getFileName());
        Files.move(document, target, StandardCopyOption.ATOMIC_MOVE);
        if (why != null) {
            Files.writeString(target.resolveSibling(target.getFileName() + ".why.txt"), why + "\n");
        }
    }
}
