package org.amur.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * Meanings of words in names of organisations, by which a name matches its translation: from {@code words.txt} and, for
 * countries, from CLDR in the languages of official lists. Words are folded by {@link NameText#fold}.
 */
final class Meanings {

    /**
     * Meaning of a word and its weight in a name.
     *
     * @param named true if the word continues as a proper name: Petro-fac, Газ-промнефть
     */
    record Meaning(String name, float weight, boolean place, boolean named) {

        Meaning(String name, float weight, boolean place) {
            this(name, weight, place, false);
        }
    }

    /** Several words with one meaning. */
    record Phrase(String[] words, Meaning meaning) {

        private boolean begins(List<String> folded, int from) {
            if (from + words.length > folded.size()) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                String word = words[i];
                String other = folded.get(from + i);
                boolean same = word.endsWith("*") ? other.startsWith(word.substring(0, word.length() - 1)) : other.equals(word);
                if (!same) {
                    return false;
                }
            }
            return true;
        }

        int length() {
            return words.length;
        }
    }

    private static final Map<String, Float> WEIGHTS = Map.of("small", 0.12f, "generic", 0.35f, "common", 0.6f, "name", 1f, "place", 0.6f);
    /** Prefix of the meaning of a Chinese place without other names. */
    static final String TOWN = "place:";
    private static final int STEM_OF_COUNTRY = 5;
    private static final int PHRASE_KEY = 3;
    /** Minimum letters of a word after a linking o. */
    private static final int MIN_REST_LENGTH = 3;
    private static final float OF_PLACE = 0.6f;

    /** Minimum letters of each part of a compound; the first may end in a linking letter. */
    private static final int MIN_PART_LENGTH = 4;
    private static final Set<String> LINKS = Set.of("", "s", "es", "n", "en", "er", "e", "a", "i", "o", "ung", "ungs", "ion", "ions",
            "tions", "ts", "-", "о", "е", "ь", "ни", "но");
    /** Maximum letters after the stem of a place, and of a short word. */
    private static final int MAX_ENDING_LENGTH = 5;
    private static final int SHORT_STEM = 5;
    /** Meanings that add nothing after another: машино-строительный concerns machines. */
    private static final Set<String> MAKING = Set.of("building", "production");

    private static final String[] LANGUAGES = ("en de fr es it pt nl sv da fi et lv lt pl cs sk hu ro hr sl mt ga el bg ru uk be sr "
            + "zh zh_Hant ja ko ar fa he tr").split(" ");
    private static final Pattern LETTERS_ONLY = Pattern.compile("[\\p{L} ]+");
    /** Country names that are common words elsewhere. */
    private static final String OTHER_WORDS = " island reunion man jersey guernsey ";

    private static final WordTable<Meaning> WORDS = new WordTable<>();
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();
    private static final Set<String> PLACES = new HashSet<>();
    private static final Map<String, Character> INITIALS = new HashMap<>();
    /** English initials of countries, whose meanings are codes here. */
    private static final Map<String, Character> ENGLISH_INITIALS = new HashMap<>();
    private static final ULocale RUSSIAN = new ULocale("ru");
    /** Cached positions at which words divide. */
    private static final Map<String, Integer> COMPOUNDS = new ConcurrentHashMap<>();
    private static final int MAX_KEPT = 20_000;
    private static final Map<String, List<String>> WRITTEN_OUT = new HashMap<>();

    static {
        readWords();
        readCountries();
        for (String line : Tables.lines("abbreviations.txt")) {
            String[] parts = line.split(":\\s*");
            Tables.folded(parts[0]).forEach(abbreviation -> WRITTEN_OUT.putIfAbsent(abbreviation, Tables.folded(parts[1])));
        }
    }

    private Meanings() {
    }

    private static void readWords() {
        float weight = 1;
        boolean place = false;
        for (String line : Tables.lines("words.txt")) {
            if (line.startsWith("[")) {
                weight = WEIGHTS.get(line.substring(1, line.length() - 1));
                place = line.equals("[place]");
                continue;
            }
            int colon = line.indexOf(": ");
            Meaning meaning = new Meaning(line.substring(0, colon), weight, place);
            for (String word : line.substring(colon + 2).split("\\s*\\|\\s*")) {
                String folded = NameText.fold(word.trim());
                add(folded, meaning);
                if (isCyrillic(folded)) {
                    INITIALS.putIfAbsent(meaning.name(), folded.charAt(0));
                }
            }
            if (place) {
                PLACES.add(meaning.name());
            }
        }
    }

    private static void add(String words, Meaning meaning) {
        if (words.indexOf(' ') >= 0) {
            String[] parts = words.split(" ");
            PHRASES.computeIfAbsent(phraseKey(parts[0]), key -> new ArrayList<>()).add(new Phrase(parts, meaning));
        } else {
            WORDS.add(words, meaning);
        }
    }

    private static String phraseKey(String word) {
        String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return bare.substring(0, Math.min(PHRASE_KEY, bare.length()));
    }

    private static void readCountries() {
        // Created once each, which takes longer than a look-up.
        List<LocaleDisplayNames> languages = Arrays.stream(LANGUAGES).map(language -> LocaleDisplayNames.getInstance(new ULocale(language)))
                .toList();
        for (String code : ULocale.getISOCountries()) {
            Meaning meaning = new Meaning(code, OF_PLACE, true);
            PLACES.add(code);
            INITIALS.put(code, Character.toLowerCase(called(code, RUSSIAN).charAt(0)));
            ENGLISH_INITIALS.put(code, Character.toLowerCase(called(code, ULocale.ENGLISH).charAt(0)));
            for (LocaleDisplayNames language : languages) {
                String name = language.regionDisplayName(code);
                String words = NameText.fold(name).replace('-', ' ').replace('‑', ' ');
                if (LETTERS_ONLY.matcher(words).matches() && !OTHER_WORDS.contains(" " + words + " ") && !name.equals(code)) {
                    addCountry(words.trim(), meaning);
                }
            }
        }
    }

    private static String called(String code, ULocale language) {
        return ULocale.getDisplayCountry("und-" + code, language);
    }

    private static void addCountry(String words, Meaning meaning) {
        StringBuilder stems = new StringBuilder();
        int shortest = words.indexOf(' ') < 0 ? STEM_OF_COUNTRY : STEM_OF_COUNTRY - 1;
        for (String word : words.split(" +")) {
            stems.append(stems.length() > 0 ? " " : "").append(inflected(word, shortest));
        }
        add(words, meaning);
        add(stems.toString(), meaning);
    }

    /** Returns the stem of a country name that inflection keeps: росси* of Россия. */
    private static String inflected(String word, int shortest) {
        int end = word.length();
        while (end > shortest && "aeiouyаеиоуыэюяйьіїєαηιος".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.length() > shortest && Character.isAlphabetic(word.charAt(0)) && word.charAt(0) < 0x500
                ? word.substring(0, end) + "*" : word;
    }

    /** Returns the meaning of a word; null if unknown. */
    static Meaning of(String folded) {
        boolean foreign = isCyrillic(folded) && !WORDS.hasWord(folded) && WORDS.stem(folded) == 0;
        return own(foreign ? NameText.fold(Cyrillic.iso9(folded)) : folded);
    }

    /** Returns true if the word only begins with a known one. */
    static boolean isNamed(String folded) {
        Meaning meaning = folded.indexOf(' ') < 0 ? of(folded) : null;
        return meaning != null && meaning.named();
    }

    static boolean isCyrillic(String word) {
        return word.length() > 2 && word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ';
    }

    /** Returns true if only the beginning of a word is known and it ends like a surname. */
    static boolean isLikeSurname(String folded) {
        String latin = NameText.fold(Cyrillic.iso9(folded));
        int stem = Math.max(WORDS.stem(folded), isCyrillic(folded) ? WORDS.stem(latin) : 0);
        boolean known = WORDS.hasWord(folded) || isCyrillic(folded) && WORDS.hasWord(latin);
        boolean ending = stem > 0 && (of(folded).place() ? Surnames.isLikeOfPlace(folded, stem) : Surnames.isLike(folded, stem));
        return !known && ending;
    }

    private static Meaning own(String folded) {
        Meaning word = WORDS.word(folded);
        int stem = word == null ? WORDS.stem(folded) : 0;
        if (stem == 0) {
            return word;
        }
        Meaning meaning = WORDS.ofStem(folded, stem);
        if (!meaning.place() && isO(folded.charAt(stem - 1)) && Surnames.isLike(folded, stem)) {
            return null;
        }
        int ending = folded.length() - stem;
        if (meaning.place()) {
            return ending <= MAX_ENDING_LENGTH ? meaning : null;
        }
        // A long continuation may make a name, which is as distinctive as one.
        boolean plain = ending <= Math.max(MAX_ENDING_LENGTH, stem < SHORT_STEM ? 0 : stem + 2);
        if (plain && !isLinked(folded, stem)) {
            return meaning;
        }
        return new Meaning(meaning.name(), plain ? meaning.weight() : 1, false, true);
    }

    /** Returns true if an o links the stem with another word: agro-phen, энерг-о-маш. */
    private static boolean isLinked(String folded, int stem) {
        int link = isO(folded.charAt(stem - 1)) ? stem : stem < folded.length() && isO(folded.charAt(stem)) ? stem + 1 : folded.length();
        return folded.length() - link >= MIN_REST_LENGTH;
    }

    private static boolean isO(char letter) {
        return letter == 'o' || letter == 'о';
    }

    /** Returns true if a meaning is a place. */
    static boolean isPlace(String meaning) {
        return PLACES.contains(meaning) || meaning.startsWith(TOWN);
    }

    /** Returns true if a word of Chinese characters is in the table. */
    static boolean isWord(String han) {
        return WORDS.hasWord(han);
    }

    static Iterable<String> words() {
        return WORDS.words();
    }

    /** Returns the longest phrase that begins at a word; null if there is none. */
    static Phrase phrase(List<String> folded, int from) {
        String first = folded.get(from);
        Phrase longest = null;
        for (Phrase phrase : PHRASES.getOrDefault(first.substring(0, Math.min(PHRASE_KEY, first.length())), List.of())) {
            if ((longest == null || phrase.length() > longest.length()) && phrase.begins(folded, from)) {
                longest = phrase;
            }
        }
        return longest;
    }

    /** Returns the position at which a compound of two known words divides: Forschungs-institut; 0 if it is none. */
    static int compound(String folded) {
        if (folded.length() < 2 * MIN_PART_LENGTH) {
            return 0;
        }
        Integer known = COMPOUNDS.get(folded);
        if (known == null) {
            known = parts(folded);
            if (COMPOUNDS.size() >= MAX_KEPT) {
                COMPOUNDS.clear();
            }
            COMPOUNDS.put(folded, known);
        }
        return known;
    }

    private static int parts(String folded) {
        int stem = WORDS.stem(folded);
        if (WORDS.hasWord(folded) || folded.charAt(0) > 'ӿ'
                || stem > 0 && folded.length() - stem < MAX_ENDING_LENGTH) {
            return 0;
        }
        for (int at = folded.length() - MIN_PART_LENGTH; at >= MIN_PART_LENGTH; at--) {
            String first = folded.substring(0, at);
            String second = folded.substring(at);
            if (isPart(second) && isFirstPart(first)) {
                return MAKING.contains(own(second).name()) ? 0 : at;
            }
        }
        return 0;
    }

    private static boolean isPart(String word) {
        int stem = WORDS.stem(word);
        return WORDS.hasWord(word) || stem >= MIN_PART_LENGTH && word.length() - stem <= MAX_ENDING_LENGTH;
    }

    private static boolean isFirstPart(String word) {
        int stem = WORDS.stem(word);
        return WORDS.hasWord(word) || stem > 0 && LINKS.contains(word.substring(stem));
    }

    /** Returns the initial of a meaning in English abbreviations. */
    static char englishInitial(String meaning) {
        Character ofCountry = ENGLISH_INITIALS.get(meaning);
        return ofCountry == null ? Character.toLowerCase(meaning.charAt(0)) : ofCountry;
    }

    /** Returns the Cyrillic initial of a meaning in Russian abbreviations; 0 if unknown. */
    static char initial(String meaning) {
        return INITIALS.getOrDefault(meaning, (char) 0);
    }

    /** Returns a Cyrillic word in Latin letters, one for each letter; other words unchanged. */
    static String letters(String folded) {
        if (folded.isEmpty() || folded.charAt(0) < 'Ѐ' || folded.charAt(0) > 'ӿ') {
            return folded;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            String latin = Cyrillic.latin(folded.substring(i, i + 1));
            letters.append(latin.isEmpty() ? "" : folded.charAt(i) == 'е' ? "e" : latin.substring(0, 1));
        }
        return letters.toString();
    }

    /** Returns the words of a known abbreviation; empty if unknown. */
    static List<String> writtenOut(String folded) {
        return WRITTEN_OUT.getOrDefault(folded, List.of());
    }
}
