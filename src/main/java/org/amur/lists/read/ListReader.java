package org.amur.lists.read;

import java.io.IOException;
import java.util.List;

/** Reader of one format. Recognises files by content, not by name. */
interface ListReader {

    ListFormat format();

    boolean recognises(FileHead file);

    /**
     * Passes on the entries one at a time.
     *
     * @param files files recognised by this reader
     * @throws IOException only if the bytes cannot be read
     */
    void read(List<FileHead> files, ListReadingReport report) throws IOException;

    /** Returns the only file of a single-file format. */
    default ListFile only(List<FileHead> files) {
        if (files.size() > 1) {
            throw UnreadableListException.of(ProblemKind.FILE_TWICE, files.get(1).file().name(), 0, files.get(0).file().name());
        }
        return files.get(0).file();
    }
}
