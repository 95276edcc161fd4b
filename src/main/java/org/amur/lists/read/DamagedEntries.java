package org.amur.lists.read;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.text.Mojibake;
import org.amur.text.ShortText;

/**
 * Counter of entries whose text was decoded wrongly. A few are the publisher's own; many mean that the whole file was
 * converted wrongly before.
 */
final class DamagedEntries {

    /** A file is refused above this share of its entries with other than ASCII letters. */
    private static final int PER_CENT = 10;
    private static final int MAX_SAMPLE = 60;
    private static final Pattern AROUND_TEXTS = Pattern.compile("[\"{}\\[\\]\\\\]+");
    private static final char LOST = '\uFFFD';

    private int checked;
    private int damaged;
    private ReadProblem first;

    /** Checks an entry; returns the damaged text, or null if there is none. */
    ReadProblem check(CanonicalEntry entry, String file, long line) {
        if (isAscii(entry.json())) {
            return null;
        }
        checked++;
        String texts = AROUND_TEXTS.splitAsStream(entry.json()).filter(text -> !isAscii(text)).collect(Collectors.joining("\n"));
        if (texts.indexOf(LOST) < 0 && Mojibake.repair(texts).isEmpty()) {
            return null;
        }
        damaged++;
        ReadProblem problem = new ReadProblem(ProblemKind.DAMAGED_TEXT, file, line, ShortText.to(texts.replace('\n', ' '), MAX_SAMPLE));
        first = first == null ? problem : first;
        return problem;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(read -> read < 0x80);
    }

    /**
     * Ends the file.
     *
     * @throws UnreadableListException if too many entries are damaged
     */
    void end() {
        if (100L * damaged > (long) PER_CENT * checked) {
            throw new UnreadableListException(first);
        }
    }
}
