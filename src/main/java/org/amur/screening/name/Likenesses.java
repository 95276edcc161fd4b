package org.amur.screening.name;

import java.util.Arrays;

/**
 * Maximum likeness of each query word to each index word that it can match. Gives an upper bound of the matched weight
 * without comparing names. For one search at a time.
 */
final class Likenesses {

    private final IndexVocabulary vocabulary;
    /** Row of each index word, counted from 1; 0 if nothing can match it. */
    private final int[] rowOf;
    private int[] words = new int[64];
    private int count;
    private float[] rows = new float[256];
    private int width;
    private WeightedName query;
    /** Bit set of possible initial sounds for each query word. */
    private int[] saying = new int[8];
    private boolean initials;
    /** Maximum likeness for each query word among a name's words, and the heaviest matched weights. */
    private float[] likest = new float[8];
    private float[] weightiest = new float[8];

    Likenesses(IndexVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rowOf = new int[vocabulary.size()];
    }

    void begin(WeightedName asked) {
        query = asked;
        width = query.size();
        if (likest.length < width) {
            saying = new int[width];
            likest = new float[width];
            weightiest = new float[width];
        }
        initials = false;
        for (int i = 0; i < width; i++) {
            saying[i] = query.token(i).sayingFirst();
            initials |= query.token(i).role() == TokenRole.INITIAL;
        }
    }

    void note(int i, int word, float likeness) {
        int row = rowOf[word];
        if (row == 0) {
            row = add(word);
        }
        int at = (row - 1) * width + i;
        rows[at] = Math.max(rows[at], likeness);
    }

    private int add(int word) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count++] = word;
        if (count * width > rows.length) {
            rows = Arrays.copyOf(rows, count * width * 2);
        }
        rowOf[word] = count;
        return count;
    }

    /**
     * Returns an upper bound of the matched weight of query and name. Words match one to one: the matched weight of the
     * query is at most all its words at their best, and at most the heaviest for each word of the name; and vice versa.
     *
     * @param words    words of all names of the index
     * @param initials number of initials in the name
     */
    Met met(int name, Postings words, int ofInitials) {
        Arrays.fill(likest, 0, width, 0);
        Arrays.fill(weightiest, 0, width, 0);
        boolean letters = initials || ofInitials > 0;
        float ofQuery = 0;
        float ofName = 0;
        for (int at = words.start(name); at < words.end(name); at++) {
            int word = words.value(at);
            int row = (rowOf[word] - 1) * width;
            if (row >= 0 || letters) {
                float best = 0;
                float heaviest = 0;
                for (int i = 0; i < width; i++) {
                    float likeness = Math.max(row < 0 ? 0 : rows[row + i], letters ? asInitial(i, vocabulary.word(word)) : 0);
                    best = Math.max(best, likeness);
                    heaviest = Math.max(heaviest, query.weight(i) * likeness);
                    likest[i] = Math.max(likest[i], likeness);
                    weightiest[i] = Math.max(weightiest[i], words.weight(at) * likeness);
                }
                ofQuery += heaviest;
                ofName += words.weight(at) * best;
            }
        }
        float ofAllQuery = 0;
        float ofAllName = 0;
        for (int i = 0; i < width; i++) {
            ofAllQuery += query.weight(i) * likest[i];
            ofAllName += weightiest[i];
        }
        return new Met(Math.min(ofQuery, ofAllQuery), Math.min(ofName, ofAllName));
    }

    private float asInitial(int i, NameToken word) {
        NameToken mine = query.token(i);
        if (mine.role() != TokenRole.INITIAL && word.role() != TokenRole.INITIAL || !word.beginsWithOneOf(saying[i])) {
            return 0;
        }
        return mine.folded().equals(word.folded()) ? 1 : TokenMatch.LETTER;
    }

    /** Matched weights. */
    record Met(float ofQuery, float ofName) {
    }

    void clear() {
        for (int w = 0; w < count; w++) {
            rowOf[words[w]] = 0;
        }
        Arrays.fill(rows, 0, count * width, 0);
        count = 0;
        query = null;
    }
}
