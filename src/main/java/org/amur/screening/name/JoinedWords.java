package org.amur.screening.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.amur.screening.name.ParsedName.Whole;

/**
 * Names of an index by spans of words that another name may write as one. Spans outnumber names, so that only their
 * sounds are stored consecutively, with a hash index on their consonant skeletons ({@link Sounds#bones}).
 */
final class JoinedWords {

    /** Ids of spans; null once packed. */
    private Map<Whole, Integer> numbers = new HashMap<>();
    private final Postings names = new Postings();

    /** Sorted skeleton hashes, and the span of each. */
    private int[] hashes;
    private int[] spans;
    /** Sounds of all spans by id, their ends, and whether a span gives little more than its frame. */
    private String sounds;
    private int[] ends;
    private boolean[] framed;

    /** Receives the names with a span. */
    interface Found {
        /** @param weight weight of the span's words */
        void name(int place, float weight, float likeness);
    }

    void add(int place, WeightedName name) {
        // Computed without the weighted name, which would cache them: the spans of all names take much memory.
        for (ParsedName.Join join : name.name().joins()) {
            names.add(numbers.computeIfAbsent(join.whole(), key -> numbers.size()), place, name.weight(join));
        }
    }

    /** Ends adding. */
    void pack() {
        Whole[] wholes = new Whole[numbers.size()];
        numbers.forEach((whole, number) -> wholes[number] = whole);
        numbers = null;
        names.pack(wholes.length);
        sort(wholes);
        StringBuilder all = new StringBuilder();
        ends = new int[wholes.length];
        framed = new boolean[wholes.length];
        for (int span = 0; span < wholes.length; span++) {
            all.append(wholes[span].sounds());
            ends[span] = all.length();
            framed[span] = wholes[span].framed();
        }
        sounds = all.toString();
    }

    /** Sorts by hash, then by id. */
    private void sort(Whole[] wholes) {
        long[] sorted = new long[wholes.length];
        for (int span = 0; span < sorted.length; span++) {
            sorted[span] = (long) wholes[span].bones().hashCode() << 32 | span;
        }
        Arrays.sort(sorted);
        spans = new int[sorted.length];
        hashes = new int[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            spans[at] = (int) sorted[at];
            hashes[at] = (int) (sorted[at] >> 32);
        }
    }

    /** Returns the span if it has this skeleton, else null. */
    private Whole whole(int span, String bones) {
        int from = span == 0 ? 0 : ends[span - 1];
        return Sounds.areBones(bones, sounds, from, ends[span]) ? new Whole(sounds.substring(from, ends[span]), bones, framed[span]) : null;
    }

    /** Finds the names that write this word as several. */
    void find(NameToken word, Found found) {
        word.readings().stream().map(WordReading::bones).distinct().forEach(bones -> {
            for (int at = first(bones.hashCode()); at < hashes.length && hashes[at] == bones.hashCode(); at++) {
                Whole whole = whole(spans[at], bones);
                TokenMatch meeting = whole == null ? null : Comparison.joined(whole, word, false);
                if (meeting != null) {
                    report(spans[at], meeting.likeness(), found);
                }
            }
        });
    }

    /** Returns the first index of a hash, or the length if there is none. */
    private int first(int hash) {
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return hashes.length;
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        return at;
    }

    private void report(int span, float likeness, Found found) {
        for (int at = names.start(span); at < names.end(span); at++) {
            found.name(names.value(at), names.weight(at), likeness);
        }
    }
}
