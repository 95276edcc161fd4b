package org.amur.screening.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of an index, and by which of their words and spans of words each is found. Immutable. */
final class IndexedNames {

    private final List<NameShape> shapes;
    private final IndexVocabulary vocabulary;
    private final Rarity rarity;
    private final Postings byWord;
    private final Postings words;
    private final byte[] initials;
    private final float[] totals;
    private final Score.Traits[] traits;
    private float heaviest;
    private final Respellings respellings;
    private final JoinedWords spans;
    private final NumbersByString byAcronym;

    /** @param shapes of names of which equal words are one */
    IndexedNames(List<NameShape> shapes, Rarity rarity) {
        this.shapes = List.copyOf(shapes);
        this.rarity = rarity;
        List<WeightedName> names = shapes.parallelStream().map(shape -> new WeightedName(shape, rarity)).toList();
        vocabulary = new IndexVocabulary();
        byWord = new Postings();
        respellings = new Respellings(vocabulary);
        words = new Postings();
        initials = new byte[names.size()];
        totals = new float[names.size()];
        traits = new Score.Traits[names.size()];
        spans = new JoinedWords();
        // Words and spans know nothing of each other: where there are two cores each is on one.
        CompletableFuture<NumbersByString> wholes = CompletableFuture.supplyAsync(() -> addWholes(names));
        addWords(names);
        byAcronym = wholes.join();
    }

    private void addWords(List<WeightedName> names) {
        Map<Score.Traits, Score.Traits> kinds = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            WeightedName name = names.get(place);
            respellings.add(name.name());
            totals[place] = name.total();
            traits[place] = kinds.computeIfAbsent(name.traits(), key -> key);
            for (int i = 0; i < name.size(); i++) {
                int word = vocabulary.add(name.token(i));
                byWord.add(word, place, name.weight(i));
                words.add(place, word, name.weight(i));
                heaviest = Math.max(heaviest, name.weight(i));
                if (name.token(i).role() == TokenRole.INITIAL) {
                    initials[place]++;
                }
            }
        }
        byWord.pack(vocabulary.size());
        words.pack(names.size());
        vocabulary.pack();
    }

    /** Adds what several words are together: spans, and the abbreviations that it returns. */
    private NumbersByString addWholes(List<WeightedName> names) {
        NumbersByString.Collected acronyms = new NumbersByString.Collected();
        for (int place = 0; place < names.size(); place++) {
            spans.add(place, names.get(place));
            for (Acronym acronym : names.get(place).acronyms()) {
                acronyms.add(acronym.letters(), place);
            }
        }
        spans.pack();
        return acronyms.packed();
    }

    int size() {
        return shapes.size();
    }

    /** Made when it is asked for: what its words weigh is known by the words. */
    WeightedName name(int place) {
        return new WeightedName(shapes.get(place), words.weights(place));
    }

    Stream<NameShape> shapes() {
        return shapes.stream();
    }

    Stream<NameToken> words() {
        return IntStream.range(0, vocabulary.size()).mapToObj(vocabulary::word);
    }

    IndexVocabulary vocabulary() {
        return vocabulary;
    }

    Rarity rarity() {
        return rarity;
    }

    /** The places of the names that have each word of the vocabulary, with what it weighs there. */
    Postings byWord() {
        return byWord;
    }

    Respellings respellings() {
        return respellings;
    }

    /** The words of each name, with what they weigh there. */
    Postings wordsOfNames() {
        return words;
    }

    /** What a word weighs at most. */
    float heaviest() {
        return heaviest;
    }

    /** The weight of all words of a name. */
    float total(int place) {
        return totals[place];
    }

    Score.Traits traits(int place) {
        return traits[place];
    }

    /** How many initials a name has. */
    int initials(int place) {
        return initials[place];
    }

    /** The names by spans of their words. */
    JoinedWords spans() {
        return spans;
    }

    /** The names that may be abbreviated so. */
    void abbreviated(String letters, IntConsumer to) {
        byAcronym.of(letters, to);
    }
}
