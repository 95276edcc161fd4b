package org.amur.screening.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Dictionaries for parsing names: legal forms, titles, particles, numbers, equivalent given names, surnames of one
 * character, characters of foreign names. Loaded once from the tables beside this class; {@link Meanings} has the
 * meanings of words.
 */
final class NameLexicon {

    static final int MAX_FORM_LENGTH = 8;

    private static final Map<String, String> FORMS = new HashMap<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();
    private static final Set<String> TITLES = new HashSet<>();
    private static final Set<String> PARTICLES = new HashSet<>();
    private static final Set<String> PARTICLES_OF_ORGANISATIONS = new HashSet<>();
    private static final Map<String, Set<String>> GIVEN = new HashMap<>();
    private static final Map<String, Set<String>> SURNAMES = new HashMap<>();
    private static final Map<Character, String> CHINESE_SOUNDS = new HashMap<>();
    /** Latin names of places; empty if equal to the pinyin. */
    private static final Map<String, String> CHINESE_PLACES = new HashMap<>();
    private static int longestHan = 1;

    static {
        readForms();
        Meanings.words().forEach(NameLexicon::noteHan);
        Tables.lines("titles.txt").forEach(line -> TITLES.addAll(Tables.folded(line)));
        Set<String> particles = PARTICLES;
        for (String line : Tables.lines("particles.txt")) {
            if (line.startsWith("[")) {
                particles = PARTICLES_OF_ORGANISATIONS;
            } else {
                particles.addAll(Tables.folded(line));
            }
        }
        for (String line : Tables.lines("numbers.txt")) {
            String[] parts = line.split(":\\s*");
            Tables.folded(parts[1]).forEach(word -> NUMBERS.put(word, parts[0]));
        }
        for (String line : Tables.lines("chinese-sounds.txt")) {
            String[] pairs = line.split(" ");
            for (int i = 0; i < pairs.length; i += 2) {
                CHINESE_SOUNDS.put(pairs[i].charAt(0), pairs[i + 1]);
            }
        }
        for (String line : Tables.lines("chinese-places.txt")) {
            for (String place : line.split(" ")) {
                String[] sides = place.split("=");
                CHINESE_PLACES.put(sides[0], sides.length > 1 ? sides[1] : "");
                noteHan(sides[0]);
            }
        }
        readGiven();
        readSurnames();
    }

    private NameLexicon() {
    }

    private static void readForms() {
        for (String line : Tables.lines("legal-forms.txt")) {
            int colon = line.indexOf(": ");
            for (String form : line.substring(colon + 2).split("\\s*\\|\\s*")) {
                String folded = NameText.fold(form.trim());
                FORMS.putIfAbsent(folded, line.substring(0, colon));
                noteHan(folded);
            }
        }
    }

    private static void noteHan(String word) {
        if (word.codePoints().allMatch(Character::isIdeographic)) {
            longestHan = Math.max(longestHan, word.length());
        }
    }

    private static void readGiven() {
        int number = 0;
        for (String line : Tables.lines("given-names.txt")) {
            String[] sides = line.split("\\s*~\\s*");
            String name = "given:" + number++;
            for (String form : sides[0].trim().split("\\s+")) {
                addGiven(form, name);
            }
            if (sides.length > 1) {
                for (String form : sides[1].trim().split("\\s+")) {
                    addGiven(form, name + "~");
                }
            }
        }
    }

    private static void addGiven(String form, String name) {
        for (WordReading reading : Readings.of(form)) {
            if (reading.path() != Transliteration.KONTSEVICH) {
                GIVEN.computeIfAbsent(key(reading.sounds()), k -> new TreeSet<>()).add(name);
            }
        }
    }

    private static void readSurnames() {
        int number = 0;
        for (String line : Tables.lines("surnames.txt")) {
            String name = "surname:" + number++;
            for (String form : line.split("\\s+")) {
                SURNAMES.computeIfAbsent(NameText.fold(form), key -> new TreeSet<>()).add(name);
            }
        }
    }

    /** Returns sounds without the differences between romanisations of a language, as a look-up key. */
    static String key(String sounds) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            if (sound != 'y' && (sound != 'h' || i == 0)) {
                Sounds.append(key, sound == 'w' ? 'v' : sound == 'x' ? 'h' : sound);
            }
        }
        return key.toString();
    }

    /** Returns the kind of a legal form of folded words, joined by spaces; null if unknown. */
    static String form(String words) {
        String form = FORMS.get(words);
        return form == null && Meanings.isCyrillic(words) ? FORMS.get(NameText.fold(readBack(words))) : form;
    }

    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    static boolean isParticle(String folded, boolean ofPerson) {
        return PARTICLES.contains(folded) || !ofPerson && PARTICLES_OF_ORGANISATIONS.contains(folded);
    }

    /** Returns the number that a word represents, in digits; null if it is none. */
    static String number(String folded) {
        return NUMBERS.get(folded);
    }

    /** Returns a Latin word that was written in Cyrillic letter by letter: лимитед. */
    private static String readBack(String words) {
        return Arrays.stream(words.split(" ")).map(Cyrillic::iso9).collect(Collectors.joining(" "));
    }

    /** Returns the given names of a word, with ~ appended for short forms. */
    static Set<String> given(String sounds) {
        return GIVEN.getOrDefault(key(sounds), Set.of());
    }

    /** Returns the surnames of one character that the word may be. */
    static Set<String> surnames(String folded) {
        return SURNAMES.getOrDefault(folded, Set.of());
    }

    /**
     * Returns the sounds of a transcribed name in Chinese characters; empty if a character is not used for
     * transcription.
     */
    static String chineseSounds(String run) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < run.length(); i++) {
            String heard = CHINESE_SOUNDS.get(run.charAt(i));
            if (heard == null) {
                return "";
            }
            heard.chars().forEach(sound -> Sounds.append(sounds, (char) sound));
        }
        return sounds.toString();
    }

    /** Returns the length of the longest known word of Chinese characters at a position; 0 for none. */
    static int han(String run, int from) {
        for (int length = Math.min(longestHan, run.length() - from); length > 0; length--) {
            String word = run.substring(from, from + length);
            if (FORMS.containsKey(word) || Meanings.isWord(word) || CHINESE_PLACES.containsKey(word)) {
                return length;
            }
        }
        return 0;
    }

    /** Returns the Latin name of a place in Chinese characters, empty if it is the pinyin; null if unknown. */
    static String chinesePlace(String han) {
        return CHINESE_PLACES.get(han);
    }
}
