package org.amur.screening.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of an index with their inverted lists by word and span. Immutable. */
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

    /** @param shapes shapes of names with shared words */
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
        // Words and spans are independent and built in parallel.
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

    /** Adds spans, and returns the names by abbreviation. */
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

    /** Returns a name, created on demand from the weights of its words. */
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

    /** Returns the names that contain each word of the vocabulary, with its weight there. */
    Postings byWord() {
        return byWord;
    }

    Respellings respellings() {
        return respellings;
    }

    /** Returns the words of each name with their weights. */
    Postings wordsOfNames() {
        return words;
    }

    /** Returns the maximum weight of a word. */
    float heaviest() {
        return heaviest;
    }

    /** Returns the total weight of a name. */
    float total(int place) {
        return totals[place];
    }

    Score.Traits traits(int place) {
        return traits[place];
    }

    /** Returns the number of initials in a name. */
    int initials(int place) {
        return initials[place];
    }

    /** Returns the names by spans of their words. */
    JoinedWords spans() {
        return spans;
    }

    /** Finds the names that may have this abbreviation. */
    void abbreviated(String letters, IntConsumer to) {
        byAcronym.forEach(letters, to);
    }
}
