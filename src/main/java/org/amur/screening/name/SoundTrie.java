package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Many strings of sounds in order, each beginning shared, so that all that are like a given one are found in one walk that leaves
 * a branch as soon as nothing on it can be alike. Finds exactly what {@link Hearing} says is alike. Immutable.
 *
 * <p>There is a tree for each band of masses, since what may differ depends on the mass; and for each beginning it is known how
 * much is still to come, so that a walk also leaves where that is too much or too little. And there is each tree a second time
 * with its words turned round: of what may differ, no more than half can lie in the first half of what is asked, or no more than
 * half in the second. A walk from the beginning need only find the first, a walk from the end the second.
 */
final class SoundTrie {

    /** Takes what is found. */
    interface Found {
        void alike(int word, float likeness);
    }

    private static final float[] BANDS = {1.3f, 2.1f, 2.6f, 3.1f, 3.6f, 4.1f, 4.6f, 5.1f, 5.6f, 6.1f, 7.1f, 8.3f, 10f, 13f,
            Float.MAX_VALUE};
    /** Sums are not exact. */
    private static final float MARGIN = 1e-4f;
    private static final float FAR = 1e6f;

    private final List<Tree> forward = new ArrayList<>();
    private final List<Tree> backward = new ArrayList<>();
    private final Sounds sounds;
    private final Hearing alike;
    private final float[] mass;

    /** A word as it is read in a tree, and its number. */
    private record Entry(String sounds, int word) {
    }

    /** @param words sorted, without repetition; a word's number is its place */
    SoundTrie(List<String> words, Sounds sounds, Hearing alike) {
        this.sounds = sounds;
        this.alike = alike;
        mass = new float[words.size()];
        for (int w = 0; w < words.size(); w++) {
            mass[w] = Sounds.mass(words.get(w));
        }
        float from = 0;
        for (float to : BANDS) {
            List<Entry> band = new ArrayList<>();
            for (int w = 0; w < words.size(); w++) {
                if (mass[w] >= from && mass[w] < to) {
                    band.add(new Entry(words.get(w), w));
                }
            }
            if (!band.isEmpty()) {
                forward.add(new Tree(band));
                band.replaceAll(entry -> new Entry(turned(entry.sounds()), entry.word()));
                band.sort(Comparator.comparing(Entry::sounds));
                backward.add(new Tree(band));
            }
            from = to;
        }
    }

    private static String turned(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** Every word that is alike, the same included. One may come twice, by more and by less. */
    void find(String query, Found found) {
        Asked asked = new Asked(query, -1);
        Asked turned = new Asked(turned(query), asked.length - asked.half);
        for (int t = 0; t < forward.size(); t++) {
            Tree tree = forward.get(t);
            if (Hearing.canBeAlike(asked.mass, tree.lightest) || Hearing.canBeAlike(asked.mass, tree.heaviest)
                    || asked.mass > tree.lightest && asked.mass < tree.heaviest) {
                float most = Math.max(asked.mass, Math.min(tree.heaviest, asked.mass / Hearing.LEAST_MASS));
                float limit = alike.most(most) + MARGIN;
                tree.walk(asked, limit, found);
                backward.get(t).walk(turned, limit, found);
            }
        }
    }

    private static int shared(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** What is looked for, by the codes of its sounds. */
    private final class Asked {

        private final int length;
        private final int[] codes;
        /** A bit for each sound in it, by its code. */
        private final int has;
        private final float[] drops;
        /** What it costs at least to leave all out from each place on. */
        private final float[] rest;
        private final float mass;
        /** Where its first half ends. */
        private final int half;

        /** @param end of the first half; -1 where half of what can be left out is before it */
        Asked(String query, int end) {
            length = query.length();
            codes = new int[length];
            drops = new float[length];
            rest = new float[length + 1];
            int bits = 0;
            for (int j = length - 1; j >= 0; j--) {
                codes[j] = Sounds.code(query.charAt(j));
                bits |= 1 << codes[j];
                drops[j] = sounds.dropping(codes[j]);
                rest[j] = rest[j + 1] + sounds.vanishing(codes[j]);
            }
            has = bits;
            mass = Sounds.mass(query);
            int middle = 0;
            while (end < 0 && middle < length && rest[middle] > rest[0] / 2) {
                middle++;
            }
            half = end < 0 ? middle : end;
        }

        float[] start(float limit) {
            float[] start = new float[length + 1];
            for (int j = 1; j <= length; j++) {
                float cost = start[j - 1] + drops[j - 1];
                start[j] = j <= half && cost > limit ? FAR : cost;
            }
            return start;
        }
    }

    /** The words of one band. A node for each shared beginning, in the order of the walk; the root is left out. */
    private final class Tree {

        private final byte[] sound;
        private final byte[] depth;
        /** The node after the last of this branch. */
        private final int[] next;
        /** The word that ends here; -1 if none does. */
        private final int[] word;
        /** Of what is still to come on the branch, at least and at most, the cost of leaving it out. */
        private final float[] least;
        private final float[] most;
        private final float lightest;
        private final float heaviest;
        private final int longest;

        /** @param band in the order of the sounds */
        Tree(List<Entry> band) {
            int nodes = 0;
            int longestWord = 0;
            String last = "";
            float greatest = 0;
            float smallest = Float.MAX_VALUE;
            for (Entry entry : band) {
                nodes += entry.sounds().length() - shared(last, entry.sounds());
                last = entry.sounds();
                longestWord = Math.max(longestWord, last.length());
                greatest = Math.max(greatest, Sounds.mass(last));
                smallest = Math.min(smallest, Sounds.mass(last));
            }
            longest = longestWord;
            heaviest = greatest;
            lightest = smallest;
            sound = new byte[nodes];
            depth = new byte[nodes];
            next = new int[nodes];
            word = new int[nodes];
            least = new float[nodes];
            most = new float[nodes];
            Arrays.fill(least, Float.MAX_VALUE);
            fill(band);
        }

        private void fill(List<Entry> band) {
            int[] open = new int[longest + 1];
            int openDepth = 0;
            int node = 0;
            String last = "";
            for (Entry entry : band) {
                String each = entry.sounds();
                int shared = shared(last, each);
                for (; openDepth > shared; openDepth--) {
                    next[open[openDepth]] = node;
                }
                for (int d = shared + 1; d <= each.length(); d++) {
                    sound[node] = (byte) Sounds.code(each.charAt(d - 1));
                    depth[node] = (byte) d;
                    word[node] = -1;
                    open[d] = node++;
                }
                openDepth = each.length();
                word[open[openDepth]] = entry.word();
                measure(each, open);
                last = each;
            }
            for (; openDepth > 0; openDepth--) {
                next[open[openDepth]] = node;
            }
        }

        private void measure(String each, int[] open) {
            float rest = 0;
            for (int d = each.length(); d > 0; d--) {
                least[open[d]] = Math.min(least[open[d]], rest);
                most[open[d]] = Math.max(most[open[d]], rest);
                rest += sounds.vanishing(Sounds.code(each.charAt(d - 1)));
            }
        }

        void walk(Asked asked, float limit, Found found) {
            Rows rows = new Rows(longest, asked, limit);
            int node = 0;
            while (node < sound.length) {
                int d = depth[node];
                float reach = rows.fill(d, sound[node], least[node], most[node]);
                if (word[node] >= 0 && rows.cost(d) <= limit) {
                    report(word[node], rows.cost(d), asked.mass, found);
                }
                node = reach > limit && !rows.maySwap(d - 1, sound[node]) ? next[node] : node + 1;
            }
        }

        private void report(int found, float cost, float asked, Found to) {
            float most = Math.max(asked, mass[found]);
            if (Hearing.canBeAlike(asked, mass[found]) && cost <= alike.most(most) + MARGIN) {
                to.alike(found, 1 - cost / most);
            }
        }
    }

    /**
     * The costs of the beginnings of what is asked for against the branch that a walk is on, a row for each sound of the branch.
     * Of a row only the part is kept, and worked out, that is within the limit.
     */
    private final class Rows {

        private final Asked asked;
        private final int length;
        private final float limit;
        private final float half;
        private final float[][] rows;
        private final int[] path;
        private final int[] from;
        private final int[] to;

        Rows(int longest, Asked asked, float limit) {
            this.asked = asked;
            this.limit = limit;
            length = asked.length;
            half = limit / 2;
            rows = new float[longest + 1][length + 1];
            path = new int[longest + 1];
            from = new int[longest + 1];
            to = new int[longest + 1];
            rows[0] = asked.start(half);
            while (to[0] < length && rows[0][to[0] + 1] <= limit) {
                to[0]++;
            }
        }

        float cost(int d) {
            return to[d] == length ? rows[d][length] : FAR;
        }

        /**
         * Fills the row of one more sound.
         *
         * @param least what is still to come on the branch, at least; and at most
         * @return the least that any word from here on can cost, unless by a swap that begins with this sound: {@link #maySwap}
         */
        float fill(int d, int code, float least, float most) {
            path[d] = code;
            float[] last = rows[d - 1];
            float[] row = rows[d];
            int before = d > 1 ? path[d - 1] : -1;
            int swapTo = d > 1 ? to[d - 2] + 2 : -1;
            int swapFrom = d > 1 && to[d - 2] >= 0 ? from[d - 2] + 2 : length + 1;
            int start = Math.min(from[d - 1], swapFrom);
            int end = Math.min(length, Math.max(to[d - 1] + 1, swapTo));
            clear(last, start, end, d - 1);
            float[] hearing = sounds.hearing(code);
            float drop = sounds.dropping(code);
            float reach = FAR;
            float left = FAR;
            int first = length + 1;
            int until = -1;
            for (int j = start; j <= length && (j <= end || left < FAR); j++) {
                float down = j <= end ? last[j] + drop : FAR;
                float best = FAR;
                if (j > 0) {
                    int other = asked.codes[j - 1];
                    best = left + asked.drops[j - 1];
                    if (j <= end) {
                        best = Math.min(best, last[j - 1] + hearing[other]);
                    }
                    if (before == other && j >= swapFrom && j <= swapTo && code == asked.codes[j - 2]) {
                        best = Math.min(best, rows[d - 2][j - 2] + Sounds.SWAP);
                    }
                }
                // What the branch has too much just where the first half ends belongs to either.
                best = j <= asked.half && best > half ? FAR : best;
                best = Math.min(best, j < asked.half && down > half ? FAR : down);
                left = best > limit ? FAR : best;
                row[j] = left;
                if (left < FAR) {
                    first = Math.min(first, j);
                    until = j;
                    reach = Math.min(reach, left + gap(asked.rest[j], least, most));
                }
            }
            from[d] = first;
            to[d] = until;
            return reach;
        }

        /** What is read of a row beside its part is too far. */
        private void clear(float[] row, int start, int end, int d) {
            for (int j = Math.max(0, start - 1); j < Math.min(from[d], length + 1); j++) {
                row[j] = FAR;
            }
            for (int j = to[d] + 1; j <= end; j++) {
                row[j] = FAR;
            }
        }

        /** Whether the sound may be the first of a swap, whose second is the next on the branch, within the limit. */
        boolean maySwap(int d, int code) {
            if ((asked.has & 1 << code) == 0) {
                return false;
            }
            float[] row = rows[d];
            for (int j = Math.max(2, from[d] + 2); j <= Math.min(length, to[d] + 2); j++) {
                if (asked.codes[j - 1] == code && row[j - 2] + Sounds.SWAP <= limit) {
                    return true;
                }
            }
            return false;
        }
    }

    private static float gap(float rest, float least, float most) {
        return Math.max(0, Math.max(rest - most, least - rest));
    }
}
