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

import org.amur.settings.Setting;

/** Folders that can be watched: subfolders of the folder that the operator sets. */
@Named
@ApplicationScoped
public class ListSourceFolders {


    private static final Logger LOG = Logger.getLogger(ListSourceFolders.class.getName());

    /** Returns true if the operator has set a folder. */
    public boolean isThere() {
        return Setting.LISTS_FOLDER.find().isPresent();
    }

    /** Returns the names of the subfolders; empty if there are none or they are unreadable. */
    public List<String> getNames() {
        Optional<Path> base = Setting.LISTS_FOLDER.find().map(Path::of);
        if (base.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(base.get())) {
            return inside.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The folder of {0} cannot be read: {1}", new Object[] {Setting.LISTS_FOLDER.property(), e.toString()});
            return List.of();
        }
    }

    /** Returns a subfolder; empty if the name leads out of the operator's folder. */
    Optional<Path> find(String name) {
        Optional<Path> base = Setting.LISTS_FOLDER.find().map(Path::of);
        try {
            Path inside = Path.of(name);
            return base.filter(folder -> inside.getNameCount() == 1 && !inside.isAbsolute() && !name.startsWith("."))
                    .map(folder -> folder.resolve(name)).filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
