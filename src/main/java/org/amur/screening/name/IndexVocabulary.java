package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Distinct words of an index, searched by sound, consonant frame, meaning and spelling. Finds everything that {@link
 * TokenMatch} matches except initials, which match too much. Immutable once packed.
 */
final class IndexVocabulary {

    /** Receives the matching words; a word may occur more than once. */
    interface Met {
        void word(int word, float likeness);
    }

    /** Ids of words; null once packed. */
    private Map<NameToken, Integer> numbers = new HashMap<>();
    private final ArrayList<NameToken> words = new ArrayList<>();

    private Lookup sounds;
    private Lookup frames;
    private Lookup framesOfFramed;
    private NumbersByString byMeaning;
    private NumbersByString byFolded;
    private NumbersByString byBones;
    private NumbersByString byLetters;
    private NumbersByString byCognate;

    /** Cached searches: names share words. */
    private static final int MAX_KEPT = 20_000;

    /** Distinct phonetic strings and the words of each. */
    private record Lookup(SoundTrie trie, NumbersByString words, Map<String, long[]> kept) {

        /** Returns matches: index of the string in the upper half, likeness in the lower. */
        long[] alike(String sounds) {
            long[] found = kept.get(sounds);
            if (found == null) {
                LongStream.Builder all = LongStream.builder();
                trie.find(sounds, (string, likeness) -> all.add((long) string << 32 | Float.floatToRawIntBits(likeness)));
                found = all.build().toArray();
                if (kept.size() >= MAX_KEPT) {
                    kept.clear();
                }
                kept.put(sounds, found);
            }
            return found;
        }

        static Lookup of(List<NameToken> words, Sounds sounds, Function<NameToken, List<String>> stringsOf) {
            NumbersByString wordsOf = numbers(words, stringsOf);
            return new Lookup(new SoundTrie(wordsOf.strings(), sounds, PhoneticDistance.WORDS), wordsOf, new ConcurrentHashMap<>());
        }
    }

    /** @return id of the word, shared by equal words */
    int add(NameToken token) {
        return numbers.computeIfAbsent(token, key -> {
            words.add(token);
            return words.size() - 1;
        });
    }

    /** Returns the shared instance of equal words. */
    NameToken word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    private static NumbersByString numbers(List<NameToken> words, Function<NameToken, ? extends Collection<String>> stringsOf) {
        NumbersByString.Collected collected = new NumbersByString.Collected();
        for (int w = 0; w < words.size(); w++) {
            for (String string : stringsOf.apply(words.get(w))) {
                collected.add(string, w);
            }
        }
        return collected.packed();
    }

    void pack() {
        numbers = null;
        words.trimToSize();
        // Built in parallel.
        CompletableFuture<Lookup> ofFrames = CompletableFuture.supplyAsync(() -> Lookup.of(words, Sounds.FRAMES, IndexVocabulary::frame));
        CompletableFuture<Lookup> ofFramed = CompletableFuture.supplyAsync(
                () -> Lookup.of(words, Sounds.FRAMES, token -> token.framed() ? frame(token) : List.of()));
        sounds = Lookup.of(words, Sounds.PLAIN, token -> token.isHeard() && !token.framed() ? sounds(token) : List.of());
        addSharedKeys();
        frames = ofFrames.join();
        framesOfFramed = ofFramed.join();
    }

    private void addSharedKeys() {
        byFolded = numbers(words, token -> List.of(folded(token)));
        byLetters = numbers(words, token -> Acronym.canBe(token) ? List.of(token.letters()) : List.of());
        byMeaning = numbers(words, NameToken::meanings);
        byCognate = numbers(words, token -> token.cognate().isEmpty() ? List.of() : List.of(token.cognate()));
        byBones = numbers(words, token -> token.isHeard() ? token.readings().stream().map(WordReading::bones).toList() : List.of());
    }

    private static List<String> sounds(NameToken token) {
        return token.readings().stream().map(WordReading::sounds).toList();
    }

    private static List<String> frame(NameToken token) {
        return token.isHeard() && !token.frame().isEmpty() ? List.of(token.frame()) : List.of();
    }

    /** Returns the spelling by which numbers and legal forms, which match exactly only, are found. */
    private static String folded(NameToken token) {
        return token.role() == TokenRole.NUMBER || token.role() == TokenRole.LEGAL_FORM ? token.role() + token.folded() : token.folded();
    }

    void meet(NameToken token, Met met) {
        byFolded.forEach(folded(token), word -> met.word(word, 1));
        if (!token.isHeard()) {
            return;
        }
        if (!token.framed()) {
            for (WordReading reading : token.readings()) {
                for (long each : sounds.alike(reading.sounds())) {
                    sounds.words().forEachAt((int) (each >>> 32), word -> met.word(word, Float.intBitsToFloat((int) each)));
                }
            }
        }
        if (!token.frame().isEmpty()) {
            Lookup lookup = token.framed() ? frames : framesOfFramed;
            String frame = token.frame();
            for (long each : lookup.alike(frame)) {
                int string = (int) (each >>> 32);
                float likeness = TokenMatch.trust(frame, lookup.words().string(string)) * Float.intBitsToFloat((int) each);
                lookup.words().forEachAt(string, word -> met.word(word, likeness));
            }
        }
        for (String meaning : token.meanings()) {
            String other = meaning.endsWith("~") ? meaning.substring(0, meaning.length() - 1) : meaning + "~";
            byMeaning.forEach(meaning, word -> met.word(word, TokenMatch.OF_MEANING));
            byMeaning.forEach(other, word -> met.word(word, TokenMatch.OF_MEANING));
        }
        meetCognates(token, met);
    }

    private void meetCognates(NameToken token, Met met) {
        if (!token.cognate().isEmpty()) {
            byCognate.forEach(token.cognate(), other -> {
                float likeness = Cognates.likeness(token, words.get(other));
                if (likeness > 0) {
                    met.word(other, likeness);
                }
            });
        }
    }

    /** Finds the words that several words written as one may be. */
    void meet(ParsedName.Whole several, Met met) {
        byBones.forEach(several.bones(), word -> {
            TokenMatch meeting = Comparison.joined(several, words.get(word), false);
            if (meeting != null) {
                met.word(word, meeting.likeness());
            }
        });
    }

    /** Returns true if a word has this spelling. */
    boolean has(String folded) {
        return byFolded.has(folded);
    }

    /** Finds the words that are this abbreviation. */
    void abbreviated(String letters, Met met) {
        byLetters.forEach(letters, word -> met.word(word, 1));
    }
}
