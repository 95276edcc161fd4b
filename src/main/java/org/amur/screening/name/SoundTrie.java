package org.amur.screening.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Trie of phonetic strings for similarity search: a branch is abandoned as soon as nothing on it can match. Finds
 * exactly the matches of {@link PhoneticDistance}. Immutable.
 *
 * <p>There is a tree for each band of masses, because the allowed difference depends on the mass; nodes know the
 * remaining mass, so that too long or short branches are abandoned, too. Each tree also exists with reversed words: at
 * most half of the difference is in the first or in the second half of the query, so that each search direction needs
 * to allow half only.
 */
final class SoundTrie {

    /** Receives the results. */
    interface Found {
        void alike(int word, float likeness);
    }

    private static final float[] BANDS = {1.3f, 2.1f, 2.6f, 3.1f, 3.6f, 4.1f, 4.6f, 5.1f, 5.6f, 6.1f, 7.1f, 8.3f, 10f, 13f,
            Float.MAX_VALUE};
    /** Tolerance for rounding errors of sums. */
    private static final float MARGIN = 1e-4f;

    private final List<Tree> forward = new ArrayList<>();
    private final List<Tree> backward = new ArrayList<>();
    private final SoundCosts soundCosts;
    private final PhoneticDistance alike;
    private final float[] mass;

    /** Codes of a word's sounds in reading order of the tree, and its index. */
    private record Entry(String codes, int word) {

        static Entry of(String sounds, int word) {
            StringBuilder codes = new StringBuilder(sounds.length());
            sounds.chars().forEach(sound -> codes.append((char) Sounds.code((char) sound)));
            return new Entry(codes.toString(), word);
        }

        Entry turnedRound() {
            return new Entry(new StringBuilder(codes).reverse().toString(), word);
        }
    }

    /** @param words distinct sorted words; a word's id is its index */
    SoundTrie(List<String> words, Sounds sounds, PhoneticDistance alike) {
        soundCosts = new SoundCosts(sounds);
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
                    band.add(Entry.of(words.get(w), w));
                }
            }
            if (!band.isEmpty()) {
                forward.add(tree(band));
                band.replaceAll(Entry::turnedRound);
                backward.add(tree(band));
            }
            from = to;
        }
    }

    private Tree tree(List<Entry> band) {
        band.sort(Comparator.comparing(Entry::codes));
        return new Tree(band);
    }

    /** Finds every similar word, including the query. A word may be reported twice, with different likeness. */
    void find(String query, Found found) {
        QuerySounds asked = new QuerySounds(query, soundCosts);
        CostRows rows = new CostRows(asked, soundCosts);
        CostRows turned = new CostRows(asked.turned(), soundCosts);
        for (int t = 0; t < forward.size(); t++) {
            Tree tree = forward.get(t);
            if (PhoneticDistance.canBeAlike(asked.mass(), tree.lightest) || PhoneticDistance.canBeAlike(asked.mass(), tree.heaviest)
                    || asked.mass() > tree.lightest && asked.mass() < tree.heaviest) {
                float most = Math.max(asked.mass(), Math.min(tree.heaviest, asked.mass() / PhoneticDistance.MIN_MASS));
                int limit = SoundCosts.within(alike.most(most) + MARGIN);
                tree.walk(rows, limit, found);
                backward.get(t).walk(turned, limit, found);
            }
        }
    }

    /** Returns the length of the common prefix of two words. */
    private static int shared(List<Entry> words, int one, int other) {
        if (one < 0 || other == words.size()) {
            return 0;
        }
        String a = words.get(one).codes();
        String b = words.get(other).codes();
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * Tree of one band. Nodes are shared prefixes, and single remaining words; children of a node are adjacent, sorted
     * by sound. Remainders of single words are stored as arrays without nodes, because memory access dominates the
     * search.
     */
    private final class Tree {

        private static final byte END = -1;

        /** Bit set of the sounds after a node; empty where one word remains. */
        private final int[] following;
        /** First child of a node, or start of the remaining word in the tails. */
        private final int[] first;
        /** Word that ends at the node or remains; -1 for none. */
        private final int[] word;
        /** Sound codes of remaining words, each terminated. */
        private final byte[] tails;
        /** Minimum and maximum deletion cost of the rest of the branch. */
        private final short[] least;
        private final short[] most;
        private final float lightest;
        private final float heaviest;
        private final int longest;

        /** @param band words sorted by codes of their sounds */
        Tree(List<Entry> band) {
            longest = band.stream().mapToInt(entry -> entry.codes().length()).max().orElse(0);
            lightest = (float) band.stream().mapToDouble(entry -> mass[entry.word()]).min().orElse(0);
            heaviest = (float) band.stream().mapToDouble(entry -> mass[entry.word()]).max().orElse(0);
            int nodes = 1;
            int ofTails = 0;
            for (int w = 0; w < band.size(); w++) {
                int before = shared(band, w - 1, w);
                int alone = Math.min(Math.max(before, shared(band, w, w + 1)) + 1, band.get(w).codes().length());
                nodes += alone - Math.min(before, alone);
                ofTails += band.get(w).codes().length() - alone + 1;
            }
            following = new int[nodes];
            first = new int[nodes];
            word = new int[nodes];
            least = new short[nodes];
            most = new short[nodes];
            tails = new byte[ofTails];
            Arrays.fill(word, -1);
            Arrays.fill(least, Short.MAX_VALUE);
            fill(band);
        }

        /** Prefix and the words of the band that have it. */
        private record Branch(int node, int depth, int from, int to) {
        }

        private void fill(List<Entry> band) {
            Deque<Branch> open = new ArrayDeque<>();
            open.add(new Branch(0, 0, 0, band.size()));
            int nodes = 1;
            int ofTails = 0;
            while (!open.isEmpty()) {
                Branch branch = open.remove();
                int from = branch.from();
                if (branch.depth() > 0 && branch.to() - from == 1) {
                    word[branch.node()] = band.get(from).word();
                    first[branch.node()] = ofTails;
                    ofTails = addTail(band.get(from).codes(), branch.depth(), ofTails);
                    continue;
                }
                first[branch.node()] = nodes;
                if (band.get(from).codes().length() == branch.depth()) {
                    word[branch.node()] = band.get(from++).word();
                }
                while (from < branch.to()) {
                    char code = band.get(from).codes().charAt(branch.depth());
                    int to = from;
                    for (; to < branch.to() && band.get(to).codes().charAt(branch.depth()) == code; to++) {
                        measure(nodes, band.get(to).codes(), branch.depth() + 1);
                    }
                    following[branch.node()] |= 1 << code;
                    open.add(new Branch(nodes++, branch.depth() + 1, from, to));
                    from = to;
                }
            }
        }

        /** @return start of the next tail */
        private int addTail(String codes, int from, int to) {
            int at = to;
            for (int d = from; d < codes.length(); d++) {
                tails[at++] = (byte) codes.charAt(d);
            }
            tails[at++] = END;
            return at;
        }

        private void measure(int node, String codes, int from) {
            int rest = 0;
            for (int d = from; d < codes.length(); d++) {
                rest += soundCosts.vanishing(codes.charAt(d));
            }
            least[node] = (short) Math.min(least[node], rest);
            most[node] = (short) Math.max(most[node], rest);
        }

        void walk(CostRows rows, int limit, Found found) {
            int[] path = new int[longest + 1];
            int[] left = new int[longest + 1];
            rows.begin(limit, longest);
            left[0] = following[0] & rows.following(0);
            int d = 0;
            while (d >= 0) {
                if (left[d] == 0) {
                    d--;
                    continue;
                }
                int code = Integer.numberOfTrailingZeros(left[d]);
                left[d] &= left[d] - 1;
                int node = first[path[d]] + Integer.bitCount(following[path[d]] & (1 << code) - 1);
                boolean within = rows.fill(d + 1, code, least[node], most[node]);
                if (following[node] == 0) {
                    finish(rows, d + 1, node, within, found);
                    continue;
                }
                if (word[node] >= 0) {
                    report(word[node], rows, d + 1, found);
                }
                if (within || rows.maySwap(d)) {
                    d++;
                    path[d] = node;
                    left[d] = following[node] & rows.following(d);
                }
            }
        }

        /** Continues to the end of a single remaining word. */
        private void finish(CostRows rows, int depth, int node, boolean within, Found found) {
            int d = depth;
            int at = first[node];
            int rest = least[node];
            boolean may = within;
            while (tails[at] != END && (may || rows.maySwap(d - 1))) {
                rest -= soundCosts.vanishing(tails[at]);
                may = rows.fill(++d, tails[at++], rest, rest);
            }
            if (tails[at] == END) {
                report(word[node], rows, d, found);
            }
        }

        private void report(int w, CostRows rows, int d, Found found) {
            float asked = rows.asked().mass();
            float most = Math.max(asked, mass[w]);
            float cost = SoundCosts.cost(rows.cost(d));
            if (PhoneticDistance.canBeAlike(asked, mass[w]) && cost <= alike.most(most) + MARGIN) {
                found.alike(w, 1 - cost / most);
            }
        }
    }
}
