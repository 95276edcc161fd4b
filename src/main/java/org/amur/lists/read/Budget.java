package org.amur.lists.read;

import java.util.List;

/**
 * What of a file may be kept until all of it is read. A file within the other limits may still be far larger than the server's memory:
 * readers that cannot hand on at once what they have read draw from this, and what goes beyond it refuses the file. Counted are bytes
 * as they lie in the memory, as nearly as can be told without looking.
 */
final class Budget {

    /** Of all known lists OFAC's advanced one needs most, somewhat more than half of this; no table needs a tenth. */
    static final long MOST = 192L * 1024 * 1024;
    /** An object of a few fields with its place in a map or a set. */
    static final int OBJECT = 100;
    /** A text beside its letters. */
    private static final int TEXT = 44;
    private static final int LATIN = 0xff;
    private static final int MEGABYTE = 1024 * 1024;

    private final long most;
    private long drawn;

    Budget(long most) {
        this.most = most;
    }

    /**
     * @param line up to which the file is read
     * @throws UnreadableListException if there is not so much left
     */
    void draw(long bytes, String file, long line) {
        drawn += bytes;
        if (drawn > most) {
            throw UnreadableListException.of(ReadingProblem.TOO_MUCH_TO_KEEP, file, line, String.valueOf(most / MEGABYTE));
        }
    }

    /** It is kept no more. */
    void giveBack(long bytes) {
        drawn -= bytes;
    }

    long drawn() {
        return drawn;
    }

    /** Letters that are all of Latin-1 take a byte each, others two; null takes nothing. */
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
