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
 * The different words of many names, and which of them a word meets: by sound, by its frame of consonants, by meaning, or as it
 * is written. Finds all that {@link TokenMatch} finds, but for initials, which meet too much to be looked up. Immutable once packed.
 */
final class IndexVocabulary {

    /** Takes the words that a word meets; one may come more than once. */
    interface Met {
        void word(int word, float likeness);
    }

    /** Null once packed. */
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

    /** So many of the last lookups are kept: names share their words. */
    private static final int MOST_KEPT = 20_000;

    /** Strings of sounds, and the words that have each. */
    private record Lookup(SoundTrie trie, NumbersByString words, Map<String, long[]> kept) {

        /** A string's number in the upper half, its likeness in the lower. */
        long[] alike(String sounds) {
            long[] found = kept.get(sounds);
            if (found == null) {
                LongStream.Builder all = LongStream.builder();
                trie.find(sounds, (string, likeness) -> all.add((long) string << 32 | Float.floatToRawIntBits(likeness)));
                found = all.build().toArray();
                if (kept.size() >= MOST_KEPT) {
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

    /** @return the number of the word, the same for words that are equal */
    int add(NameToken token) {
        return numbers.computeIfAbsent(token, key -> {
            words.add(token);
            return words.size() - 1;
        });
    }

    /** The word that the others of its kind are equal to, so that each is kept once. */
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
        // Where there are several cores each has one to make.
        CompletableFuture<Lookup> ofFrames = CompletableFuture.supplyAsync(() -> Lookup.of(words, Sounds.FRAMES, IndexVocabulary::frame));
        CompletableFuture<Lookup> ofFramed = CompletableFuture.supplyAsync(
                () -> Lookup.of(words, Sounds.FRAMES, token -> token.framed() ? frame(token) : List.of()));
        sounds = Lookup.of(words, Sounds.PLAIN, token -> token.isHeard() && !token.framed() ? sounds(token) : List.of());
        addWhatIsShared();
        frames = ofFrames.join();
        framesOfFramed = ofFramed.join();
    }

    private void addWhatIsShared() {
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

    /** Numbers and legal forms meet their like only. */
    private static String folded(NameToken token) {
        return token.role() == TokenRole.NUMBER || token.role() == TokenRole.LEGAL_FORM ? token.role() + token.folded() : token.folded();
    }

    void meet(NameToken token, Met met) {
        byFolded.of(folded(token), word -> met.word(word, 1));
        if (!token.isHeard()) {
            return;
        }
        if (!token.framed()) {
            for (WordReading reading : token.readings()) {
                for (long each : sounds.alike(reading.sounds())) {
                    sounds.words().at((int) (each >>> 32), word -> met.word(word, Float.intBitsToFloat((int) each)));
                }
            }
        }
        if (!token.frame().isEmpty()) {
            Lookup lookup = token.framed() ? frames : framesOfFramed;
            String frame = token.frame();
            for (long each : lookup.alike(frame)) {
                int string = (int) (each >>> 32);
                float likeness = TokenMatch.trust(frame, lookup.words().string(string)) * Float.intBitsToFloat((int) each);
                lookup.words().at(string, word -> met.word(word, likeness));
            }
        }
        for (String meaning : token.meanings()) {
            String other = meaning.endsWith("~") ? meaning.substring(0, meaning.length() - 1) : meaning + "~";
            byMeaning.of(meaning, word -> met.word(word, TokenMatch.OF_MEANING));
            byMeaning.of(other, word -> met.word(word, TokenMatch.OF_MEANING));
        }
        meetCognates(token, met);
    }

    private void meetCognates(NameToken token, Met met) {
        if (!token.cognate().isEmpty()) {
            byCognate.of(token.cognate(), other -> {
                float likeness = Cognates.likeness(token, words.get(other));
                if (likeness > 0) {
                    met.word(other, likeness);
                }
            });
        }
    }

    /** The words that several may be, run together. */
    void meet(ParsedName.Whole several, Met met) {
        byBones.of(several.bones(), word -> {
            TokenMatch meeting = Comparison.joined(several, words.get(word), false);
            if (meeting != null) {
                met.word(word, meeting.likeness());
            }
        });
    }

    /** Whether a word is written so. */
    boolean has(String folded) {
        return byFolded.has(folded);
    }

    /** The words that are this abbreviation. */
    void abbreviated(String letters, Met met) {
        byLetters.of(letters, word -> met.word(word, 1));
    }
}
