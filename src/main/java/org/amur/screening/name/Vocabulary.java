package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The different words of many names, and which of them a word meets: by sound, by its frame of consonants, by meaning, or as it
 * is written. Finds all that {@link Meeting} finds, but for initials, which meet too much to be looked up. Immutable once packed.
 */
final class Vocabulary {

    /** Takes the words that a word meets; one may come more than once. */
    interface Met {
        void word(int word, float likeness);
    }

    private final Map<NameToken, Integer> numbers = new HashMap<>();
    private List<NameToken> words = new ArrayList<>();

    private Lookup sounds;
    private Lookup frames;
    private Lookup framesOfFramed;
    private final Map<String, int[]> byMeaning = new HashMap<>();
    private final Map<String, int[]> byFolded = new HashMap<>();
    private final Map<String, int[]> byBones = new HashMap<>();
    private final Map<String, int[]> byLetters = new HashMap<>();
    private final Map<String, int[]> byCognate = new HashMap<>();

    /** So many of the last lookups are kept: names share their words. */
    private static final int MOST_KEPT = 20_000;

    /** Strings of sounds, and the words that have each. */
    private record Lookup(SoundTrie trie, List<String> strings, int[][] words, Map<String, long[]> kept) {

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
            Map<String, int[]> index = new HashMap<>();
            for (int w = 0; w < words.size(); w++) {
                for (String string : stringsOf.apply(words.get(w))) {
                    Vocabulary.add(index, string, w);
                }
            }
            List<String> strings = new ArrayList<>(new TreeSet<>(index.keySet()));
            return new Lookup(new SoundTrie(strings, sounds, Hearing.WORDS), strings,
                    strings.stream().map(index::get).toArray(int[][]::new), new ConcurrentHashMap<>());
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

    private static void add(Map<String, int[]> index, String key, int value) {
        int[] values = index.get(key);
        if (values == null) {
            index.put(key, new int[] {value});
        } else if (values[values.length - 1] != value) {
            int[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = value;
            index.put(key, more);
        }
    }

    void pack() {
        numbers.clear();
        // Where there are several cores each has one to make.
        CompletableFuture<Lookup> ofFrames = CompletableFuture.supplyAsync(() -> Lookup.of(words, Sounds.FRAMES, Vocabulary::frame));
        CompletableFuture<Lookup> ofFramed = CompletableFuture.supplyAsync(
                () -> Lookup.of(words, Sounds.FRAMES, token -> token.framed() ? frame(token) : List.of()));
        sounds = Lookup.of(words, Sounds.PLAIN, token -> token.isHeard() && !token.framed() ? sounds(token) : List.of());
        addWhatIsShared();
        frames = ofFrames.join();
        framesOfFramed = ofFramed.join();
    }

    private void addWhatIsShared() {
        for (int w = 0; w < words.size(); w++) {
            NameToken token = words.get(w);
            add(byFolded, folded(token), w);
            if (token.role() == Role.NAME && token.letters().length() > 2 && token.letters().length() < 9) {
                add(byLetters, token.letters(), w);
            }
            for (String meaning : token.meanings()) {
                add(byMeaning, meaning, w);
            }
            if (!token.cognate().isEmpty()) {
                add(byCognate, token.cognate(), w);
            }
            for (Reading reading : token.readings()) {
                if (token.isHeard()) {
                    add(byBones, reading.bones(), w);
                }
            }
        }
    }

    private static List<String> sounds(NameToken token) {
        return token.readings().stream().map(Reading::sounds).toList();
    }

    private static List<String> frame(NameToken token) {
        return token.isHeard() && !token.frame().isEmpty() ? List.of(token.frame()) : List.of();
    }

    /** Numbers and legal forms meet their like only. */
    private static String folded(NameToken token) {
        return token.role() == Role.NUMBER || token.role() == Role.LEGAL_FORM ? token.role() + token.folded() : token.folded();
    }

    void meet(NameToken token, Met met) {
        report(byFolded.get(folded(token)), 1, met);
        if (!token.isHeard()) {
            return;
        }
        if (!token.framed()) {
            for (Reading reading : token.readings()) {
                for (long each : sounds.alike(reading.sounds())) {
                    report(sounds.words()[(int) (each >>> 32)], Float.intBitsToFloat((int) each), met);
                }
            }
        }
        if (!token.frame().isEmpty()) {
            Lookup lookup = token.framed() ? frames : framesOfFramed;
            String frame = token.frame();
            for (long each : lookup.alike(frame)) {
                int string = (int) (each >>> 32);
                report(lookup.words()[string],
                        Meeting.trust(frame, lookup.strings().get(string)) * Float.intBitsToFloat((int) each), met);
            }
        }
        for (String meaning : token.meanings()) {
            String other = meaning.endsWith("~") ? meaning.substring(0, meaning.length() - 1) : meaning + "~";
            report(byMeaning.get(meaning), Meeting.OF_MEANING, met);
            report(byMeaning.get(other), Meeting.OF_MEANING, met);
        }
        meetCognates(token, met);
    }

    private void meetCognates(NameToken token, Met met) {
        int[] others = token.cognate().isEmpty() ? null : byCognate.get(token.cognate());
        if (others != null) {
            for (int other : others) {
                float likeness = Cognates.likeness(token, words.get(other));
                if (likeness > 0) {
                    met.word(other, likeness);
                }
            }
        }
    }

    /** The words that a span of words may be, run together. */
    void meet(ParsedName.Join join, Met met) {
        int[] candidates = byBones.get(join.bones());
        if (candidates != null) {
            for (int word : candidates) {
                Meeting meeting = Comparison.joined(join, words.get(word), false);
                if (meeting != null) {
                    met.word(word, meeting.likeness());
                }
            }
        }
    }

    /** Whether a word is written so. */
    boolean has(String folded) {
        return byFolded.containsKey(folded);
    }

    /** The words that are this abbreviation. */
    void abbreviated(String letters, Met met) {
        report(byLetters.get(letters), 1, met);
    }

    private static void report(int[] words, float likeness, Met met) {
        if (words != null) {
            for (int word : words) {
                met.word(word, likeness);
            }
        }
    }
}
