package org.amur.screening.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;

/** Phonetic readings of a word in every way that its script and spelling allow. */
final class Readings {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Lower; NFC");
    /** Minimum letters before an adjective ending. */
    private static final int MIN_NOUN_LENGTH = 4;
    private static final Pattern ADJECTIVE = Pattern.compile("(\\p{IsCyrillic}{4,})ск(?:ий|и|ая|ое|ого|ой|ие|их|ата|ия|а)"
            + "|(\\p{IsLatin}{4,})sk(?:iy|ii|ij|y|i|aya|aia|oye|oe)");
    /** Cached readings: names share words. */
    private static final Map<String, List<WordReading>> KEPT = new ConcurrentHashMap<>();
    private static final int MAX_KEPT = 20_000;
    private static final Map<String, String> GREEK_PAIRS = new LinkedHashMap<>();

    static {
        String[] pairs = "μπ b ντ d γκ g γγ ng τσ ts τζ dz ου u αι e ει i οι i ευ ev αυ av χ kh".split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            GREEK_PAIRS.put(pairs[i], pairs[i + 1]);
        }
    }

    private Readings() {
    }

    /** Loads transliteration tables, which takes long and can run in parallel. */
    static void load() {
        Han.load();
    }

    /** Returns the readings of a word whose script is not known. */
    static List<WordReading> of(String word) {
        List<NameText.Word> words = NameText.words(word);
        return words.isEmpty() ? List.of() : of(words.get(0));
    }

    static List<WordReading> of(NameText.Word word) {
        String lower = word.lower();
        List<WordReading> known = KEPT.get(lower);
        if (known == null) {
            known = List.copyOf(read(word, lower));
            if (KEPT.size() >= MAX_KEPT) {
                KEPT.clear();
            }
            KEPT.put(lower, known);
        }
        return known;
    }

    private static List<WordReading> read(NameText.Word word, String lower) {
        List<WordReading> readings = new ArrayList<>();
        switch (word.script()) {
            case UScript.LATIN -> latin(lower, readings);
            case UScript.CYRILLIC -> {
                add(readings, Cyrillic.sounds(lower.replace("'", "")), Transliteration.CYRILLIC, Cyrillic.latin(lower));
                for (String sounds : LatinSounds.of(Cyrillic.iso9(lower))) {
                    add(readings, sounds, Transliteration.CYRILLIC, Cyrillic.iso9(lower));
                }
                pinyin(Syllables.PALLADIUS.read(lower.replace("ъ", "")), Transliteration.PALLADIUS, readings);
                for (String sounds : Kontsevich.sounds(lower)) {
                    add(readings, sounds, Transliteration.KONTSEVICH, Kontsevich.latin(sounds));
                }
            }
            case UScript.HAN -> pinyin(Han.readings(Han.simplified(lower)), Transliteration.PINYIN, readings);
            default -> other(lower, word.script(), readings);
        }
        return readings;
    }

    /**
     * Returns the reading of the noun of a Slavic adjective: Муромский from Murom.
     *
     * @return null if it is none
     */
    static WordReading ofNoun(NameText.Word word) {
        String lower = word.lower();
        if (lower.indexOf("sk", MIN_NOUN_LENGTH) < 0 && lower.indexOf("ск", MIN_NOUN_LENGTH) < 0) {
            return null;
        }
        Matcher adjective = ADJECTIVE.matcher(lower);
        if (!adjective.matches()) {
            return null;
        }
        String noun = adjective.group(1) == null ? adjective.group(2) : adjective.group(1);
        boolean cyrillic = word.script() == UScript.CYRILLIC;
        String sounds = cyrillic ? Cyrillic.sounds(noun) : LatinSounds.of(noun).stream().findFirst().orElse("");
        Transliteration path = cyrillic ? Transliteration.CYRILLIC : Transliteration.LATIN;
        return sounds.isEmpty() ? null : WordReading.of(sounds, path, cyrillic ? Cyrillic.latin(noun) : noun);
    }

    private static void latin(String lower, List<WordReading> readings) {
        String letters = lower.replace("'", "");
        for (String sounds : LatinSounds.of(letters)) {
            add(readings, sounds, Transliteration.LATIN, letters);
        }
        String folded = NameText.fold(letters);
        if (folded.indexOf('x') >= 0 || folded.indexOf('q') >= 0 || folded.indexOf('z') >= 0 || folded.indexOf('c') >= 0) {
            pinyin(Syllables.PINYIN.read(folded), Transliteration.PINYIN, readings);
        }
        // With apostrophes, which distinguish p' from p.
        pinyin(Syllables.WADE_GILES.read(bare(lower)), Transliteration.WADE_GILES, readings);
    }

    private static String bare(String lower) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            bare.append(lower.charAt(i) == '\'' ? '\'' : LatinSounds.bare(lower.charAt(i)));
        }
        return bare.toString();
    }

    private static void pinyin(List<String> words, Transliteration path, List<WordReading> readings) {
        for (String pinyin : words) {
            add(readings, Syllables.sounds(pinyin), path, pinyin);
        }
    }

    private static void other(String lower, int script, List<WordReading> readings) {
        String text = lower;
        if (script == UScript.GREEK) {
            for (Map.Entry<String, String> pair : GREEK_PAIRS.entrySet()) {
                text = text.replace(pair.getKey(), pair.getValue());
            }
        }
        String latin = LATIN.transliterate(text).replaceAll("[^\\p{IsLatin}]", "");
        if (script == UScript.KATAKANA && latin.startsWith("ur")) {
            // Kana have no v before another consonant.
            latin = "v" + latin.substring(1);
        }
        boolean foreign = script == UScript.HANGUL && lower.length() > 3;
        Transliteration path = foreign || isFramed(script) ? Transliteration.FRAME : Transliteration.ROMANISED;
        for (String sounds : LatinSounds.of(latin)) {
            add(readings, sounds, path, latin);
        }
        if (script == UScript.HANGUL && !foreign) {
            // North Korean romanisation: Pyong for byeong, Un for eun.
            String northern = latin.replace("eo", "o").replace("eu", "u");
            LatinSounds.of(northern).forEach(sounds -> add(readings, sounds, path, northern));
        }
    }

    /** Returns true for scripts that omit vowels or write silent ones. */
    private static boolean isFramed(int script) {
        return script != UScript.GREEK && script != UScript.GEORGIAN && script != UScript.ARMENIAN && script != UScript.HANGUL;
    }

    private static void add(List<WordReading> readings, String sounds, Transliteration path, String latin) {
        // Korean and Chinese readings are both kept and decided later.
        if (!sounds.isEmpty() && readings.stream().noneMatch(reading -> reading.sounds().equals(sounds)
                && (path != Transliteration.KONTSEVICH || reading.path() != Transliteration.PALLADIUS))) {
            readings.add(WordReading.of(sounds, path, latin.toLowerCase(Locale.ROOT)));
        }
    }
}
