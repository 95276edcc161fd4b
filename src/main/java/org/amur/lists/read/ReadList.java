package org.amur.lists.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Result of reading a release, except the entries.
 *
 * @param hash      SHA-256, in hexadecimal, of the unpacked file; of several files, of their hashes
 * @param published date stated in the file; null if there is none
 * @param kinds     kinds of the parties
 * @param skipped   skipped content with its places; at most a hundred for each reason
 * @param remarks   warnings
 * @param lists     number of entries on each of the publisher's lists, if stated
 */
public record ReadList(ListFormat format, String hash, LocalDate published, int parties, Set<EntryKind> kinds, int names, int addresses,
        int identifiers, Map<ProblemKind, Integer> skippedBy, List<ReadProblem> skipped, Map<ProblemKind, Integer> remarkedBy,
        List<ReadProblem> remarks, SortedMap<String, Integer> lists) {

    /** Returns the number of entries that could not be kept. */
    public int skippedEntries() {
        return skippedBy.getOrDefault(ProblemKind.NO_REFERENCE, 0) + skippedBy.getOrDefault(ProblemKind.NO_NAME, 0);
    }

    public int skippedInAll() {
        return skippedBy.values().stream().mapToInt(Integer::intValue).sum();
    }
}
