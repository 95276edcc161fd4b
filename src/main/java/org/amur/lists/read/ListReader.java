package org.amur.lists.read;

import java.io.IOException;
import java.util.List;

/** Reads one form of release. It knows its files by their content, never by their names. */
interface ListReader {

    ListFormat format();

    boolean recognises(Opening file);

    /**
     * Hands the entries to the findings, one at a time.
     *
     * @param files all of them recognised by this reader
     * @throws IOException only if the bytes cannot be had
     */
    void read(List<Opening> files, ReadingProblems findings) throws IOException;

    /** The one file of a format that has only one. */
    default ListFile only(List<Opening> files) {
        if (files.size() > 1) {
            throw UnreadableListException.of(ReadingProblem.FILE_TWICE, files.get(1).file().name(), 0, files.get(0).file().name());
        }
        return files.get(0).file();
    }
}
