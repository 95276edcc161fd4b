package org.amur.lists.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What was read of a release, but for the entries themselves.
 *
 * @param hash      SHA-256, in hexadecimal, of the file as unpacked; of several files, of their hashes
 * @param published the day that the file gives as its own; null if it gives none
 * @param skipped   what was left out, with its places; of each reason at most a hundred
 * @param remarks   what was read and is remarkable
 * @param lists     how many entries are on each of the publisher's lists, if the file says so
 */
public record ReadList(ListFormat format, String hash, LocalDate published, int parties, int names, int addresses,
        int identifiers, Map<ReadingProblem, Integer> skippedBy, List<ReadProblem> skipped, Map<ReadingProblem, Integer> remarkedBy,
        List<ReadProblem> remarks, SortedMap<String, Integer> lists) {

    /** Entries that were begun and could not be kept. */
    public int skippedEntries() {
        return skippedBy.getOrDefault(ReadingProblem.NO_REFERENCE, 0) + skippedBy.getOrDefault(ReadingProblem.NO_NAME, 0);
    }

    public int skippedInAll() {
        return skippedBy.values().stream().mapToInt(Integer::intValue).sum();
    }
}
