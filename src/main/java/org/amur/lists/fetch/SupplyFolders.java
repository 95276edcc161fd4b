package org.amur.lists.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.amur.settings.Settings;

/** The folders that can be watched: those in the one that the operator names. */
@Named
@ApplicationScoped
public class SupplyFolders {

    static final String SETTING = "amur.lists.folder";

    private static final Logger LOG = Logger.getLogger(SupplyFolders.class.getName());

    /** Whether the operator has named one. */
    public boolean isThere() {
        return Settings.find(SETTING).isPresent();
    }

    /** Their names; empty if there are none or they cannot be read. */
    public List<String> getNames() {
        Optional<Path> base = Settings.find(SETTING).map(Path::of);
        if (base.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(base.get())) {
            return inside.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of {0} cannot be read: {1}", new Object[] {SETTING, e.toString()});
            return List.of();
        }
    }

    /** The folder of a name; empty if it is none in the operator's, whatever the name leads to. */
    Optional<Path> find(String name) {
        Optional<Path> base = Settings.find(SETTING).map(Path::of);
        try {
            Path inside = Path.of(name);
            return base.filter(folder -> inside.getNameCount() == 1 && !inside.isAbsolute() && !name.startsWith("."))
                    .map(folder -> folder.resolve(name)).filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
