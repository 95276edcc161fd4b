package org.amur.screening.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundTrieTest {

    private static final int MAX_LENGTH = 110;

    /** For generated words and misspellings the trie finds the same matches and likenesses as comparing all pairs. */
    @ParameterizedTest
    @CsvSource({"1, PLAIN", "2, PLAIN", "3, PLAIN", "4, FRAMES"})
    void findsExactlySimilarWords(long seed, String name) {
        Sounds sounds = sounds(name);
        Random random = new Random(seed);
        TreeSet<String> made = new TreeSet<>();
        for (int i = 0; i < 1500; i++) {
            String word = word(random, 1 + random.nextInt(i % 50 == 0 ? MAX_LENGTH : 9));
            made.add(word);
            made.add(edited(word, random));
        }
        made.remove("");
        List<String> words = new ArrayList<>(made);
        SoundTrie trie = new SoundTrie(words, sounds, PhoneticDistance.WORDS);
        for (int q = 0; q < 150; q++) {
            String query = edited(words.get(random.nextInt(words.size())), random);
            if (!query.isEmpty()) {
                assertFindsAll(words, trie, sounds, query);
            }
        }
        words.stream().filter(word -> word.length() > 40).forEach(word -> assertFindsAll(words, trie, sounds, edited(word, random)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "putin"})
    void emptyTrieFindsNothing(String query) {
        assertFindsAll(List.of(), new SoundTrie(List.of(), Sounds.PLAIN, PhoneticDistance.WORDS), Sounds.PLAIN, query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "putin", "putyin", "utin", "si"})
    void findsOneAmongOne(String query) {
        List<String> words = List.of("putin");
        assertFindsAll(words, new SoundTrie(words, Sounds.PLAIN, PhoneticDistance.WORDS), Sounds.PLAIN, query);
    }

    /** The trie uses whole hundredths and a bit for each sound. */
    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "FRAMES"})
    void costsAreWholeHundredthsOfFewSounds(String name) {
        Sounds sounds = sounds(name);
        assertTrue(Sounds.count() <= Integer.SIZE);
        for (int one = 0; one < Sounds.count(); one++) {
            assertEquals(sounds.dropping(one), SoundCosts.cost(SoundCosts.of(sounds.dropping(one))), 1e-6f);
            for (int other = 0; other < Sounds.count(); other++) {
                assertEquals(sounds.hearing(one, other), SoundCosts.cost(SoundCosts.of(sounds.hearing(one, other))), 1e-6f);
            }
        }
    }

    private static Sounds sounds(String name) {
        return name.equals("PLAIN") ? Sounds.PLAIN : Sounds.FRAMES;
    }

    private static void assertFindsAll(List<String> words, SoundTrie trie, Sounds sounds, String query) {
        Map<String, Float> expected = new HashMap<>();
        for (String word : words) {
            float likeness = PhoneticDistance.WORDS.of(query, word, sounds);
            if (likeness > 0) {
                expected.put(word, likeness);
            }
        }
        Map<String, Float> found = new HashMap<>();
        trie.find(query, (word, likeness) -> found.merge(words.get(word), likeness, Math::max));
        // Rounding decides at the exact border, where the trie keeps possible matches.
        found.keySet().removeIf(word -> !expected.containsKey(word) && isOnTheBorder(query, word, sounds));
        assertEquals(expected.keySet(), found.keySet(), query);
        expected.forEach((word, likeness) -> assertEquals(likeness, found.get(word), 1e-4f, query + " and " + word));
    }

    private static boolean isOnTheBorder(String query, String word, Sounds sounds) {
        float mass = Math.max(Sounds.mass(query), Sounds.mass(word));
        float cost = PhoneticDistance.cost(query, word, sounds, mass);
        return Math.abs(cost - PhoneticDistance.WORDS.most(mass)) < 0.001f;
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            Sounds.append(word, Sounds.letter(random.nextInt(Sounds.count())));
        }
        return word.toString();
    }

    private static String edited(String word, Random random) {
        StringBuilder edited = new StringBuilder(word);
        int at = random.nextInt(word.length());
        char sound = Sounds.letter(random.nextInt(Sounds.count()));
        switch (random.nextInt(4)) {
            case 0 -> edited.deleteCharAt(at);
            case 1 -> edited.insert(at, sound);
            case 2 -> edited.setCharAt(at, sound);
            default -> {
                if (at > 0) {
                    edited.setCharAt(at, word.charAt(at - 1));
                    edited.setCharAt(at - 1, word.charAt(at));
                }
            }
        }
        return edited.toString();
    }
}
