package org.amur.lists.read;

import java.util.List;

/**
 * Limit on memory that readers use until a file is read completely. A file within the other limits may still exceed the
 * server's memory: readers that must keep what they read draw from this budget, and a file that exceeds it is refused.
 * Counts bytes in memory, estimated.
 */
final class Budget {

    /**
     * Limit in bytes. OFAC's advanced list needs most of all known lists, somewhat more than half; no table needs a
     * tenth.
     */
    static final long MAX_BYTES = 192L * 1024 * 1024;
    /** Bytes of an object of a few fields with its entry in a map or a set. */
    static final int OBJECT = 100;
    /** Bytes of a string beside its characters. */
    private static final int TEXT = 44;
    private static final int LATIN = 0xff;
    private static final int MEGABYTE = 1024 * 1024;

    private final long most;
    private long drawn;

    Budget(long most) {
        this.most = most;
    }

    /**
     * @param line line up to which the file is read
     *
     * @throws UnreadableListException if the budget is exceeded
     */
    void draw(long bytes, String file, long line) {
        drawn += bytes;
        if (drawn > most) {
            throw UnreadableListException.of(ProblemKind.TOO_MUCH_TO_KEEP, file, line, String.valueOf(most / MEGABYTE));
        }
    }

    /** Returns the memory of a released object. */
    void giveBack(long bytes) {
        drawn -= bytes;
    }

    long drawn() {
        return drawn;
    }

    /** Returns the bytes of a text: one for each character if all are Latin-1, otherwise two; none for null. */
    static long of(CharSequence text) {
        if (text == null) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LATIN) {
                return TEXT + 2L * text.length();
            }
        }
        return TEXT + text.length();
    }

    static long of(List<String> row) {
        return OBJECT + row.stream().mapToLong(Budget::of).sum();
    }
}
