package org.amur.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phonetic forms of a word in Latin letters, romanised for any language. Letters with incompatible values (English and
 * German j, English and Czech ch) give a reading each; for similar values one is sufficient, because {@link Sounds}
 * covers their distance.
 */
final class LatinSounds {

    /** Letter groups, matched longest first; letters without entry stand for themselves. */
    private static final Map<String, String> GROUPS = new HashMap<>();
    private static final int MAX_GROUP_LENGTH = 7;
    private static final Map<Character, String> MARKED = new HashMap<>();

    static {
        // Щ
        put("SC", "schtsch shtsh shch chtch štš szcz šč sjtj stsj śč šč shtch schch");
        put("C", "tsch tsj tch tš tj tx cz cs tsh ch");
        put("S", "sch sh sz sj");
        put("Z", "zh zs zj");
        put("J", "dzh dsch dž dj dsj dzs dż");
        put("c", "tz ts tc");
        put("x", "kh");
        put("g", "gh");
        put("f", "ph");
        put("t", "th");
        put("d", "dh");
        put("b", "bh");
        put("k", "ck cq");
        put("kv", "qu");
        put("u", "ou oo");
        put("i", "ee");
        put("di", "gyi");
        put("dei", "gyej");
        put("ks", "x");
        put("k", "q");
        mark("čćĉ", "C");
        mark("ç", "C");
        mark("šśşșŝṣ", "S");
        mark("žźżẑẓĵ", "Z");
        mark("ţț", "c");
        mark("łľĺ", "l");
        mark("đð", "d");
        mark("þ", "t");
        mark("ß", "s");
        mark("æœə", "e");
        mark("ø", "o");
        mark("ı", "i");
        mark("ŭ", "w");
        mark("ĥẖ", "x");
        mark("ħḥ", "h");
        mark("ŋ", "n");
    }

    /** Endings that Latvian, Lithuanian, Czech and Slovak add to foreign names: Lavrovs, Putinas, Majková. */
    private static final Pattern ENDING = Pattern.compile("(.{2,}(?:[oe]v|in|sk|ij|ej))(?:a|i)?s|(.{3,})ová");

    /** Values of j and ch in languages other than English. */
    private record Ear(boolean glideJ, boolean guttural) {
    }

    private LatinSounds() {
    }

    private static void put(String sounds, String groups) {
        for (String group : groups.split(" ")) {
            GROUPS.put(group, sounds);
        }
    }

    private static void mark(String letters, String sounds) {
        letters.chars().forEach(letter -> MARKED.put((char) letter, sounds));
    }

    /**
     * Returns all readings, the English one first.
     *
     * @param word lower case, composed (NFC), with diacritics
     */
    static List<String> of(String word) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(heard(word, new Ear(false, false)));
        boolean j = word.indexOf('j') >= 0;
        int ch = word.indexOf("ch");
        boolean guttural = ch >= 0 && !endsAsSon(word);
        if (j) {
            readings.add(heard(word, new Ear(true, false)));
        }
        if (guttural) {
            readings.add(heard(word, new Ear(j, true)));
        }
        readings.add(spelt(word));
        Matcher ending = ENDING.matcher(word);
        if (ending.matches()) {
            readings.add(heard(ending.group(1) == null ? ending.group(2) : ending.group(1), new Ear(true, false)));
        }
        readings.remove("");
        return new ArrayList<>(readings);
    }

    /** Returns true for a patronymic ending as in Ivanovich, whose ch is unambiguous. */
    private static boolean endsAsSon(String word) {
        return word.indexOf("ch") == word.length() - 2 && word.endsWith("ich");
    }

    /** Returns a reading letter by letter: a typing error breaks up a sh, but not its letters. */
    private static String spelt(String word) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String marked = MARKED.get(word.charAt(i));
            char bare = bare(word.charAt(i));
            char sound = bare == 'q' || bare == 'c' ? 'k' : bare == 'j' ? 'J' : bare;
            append(sounds, marked != null ? marked : sound >= 'A' && sound <= 'z' ? String.valueOf(sound) : "");
        }
        return sounds.toString();
    }

    private static String heard(String word, Ear ear) {
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int length = group(word, i);
            if (length > 1 || GROUPS.containsKey(word.substring(i, i + 1))) {
                String group = word.substring(i, i + length);
                append(sounds, ear.guttural() && group.equals("ch") ? "x" : GROUPS.get(group));
            } else {
                append(sounds, letter(word, i, ear));
            }
            i += length;
        }
        return sounds.toString();
    }

    private static int group(String word, int from) {
        for (int length = Math.min(MAX_GROUP_LENGTH, word.length() - from); length > 1; length--) {
            if (GROUPS.containsKey(word.substring(from, from + length))) {
                return length;
            }
        }
        return 1;
    }

    private static String letter(String word, int at, Ear ear) {
        char letter = word.charAt(at);
        String marked = MARKED.get(letter);
        if (marked != null) {
            return marked;
        }
        char bare = bare(letter);
        char next = at + 1 < word.length() ? bare(word.charAt(at + 1)) : ' ';
        return switch (bare) {
            case 'c' -> "eiy".indexOf(next) >= 0 ? "c" : "k";
            case 'j' -> ear.glideJ() ? glide(next) : "J";
            case 'y' -> glide(next);
            default -> bare >= 'a' && bare <= 'z' ? String.valueOf(bare) : "";
        };
    }

    /** Returns the sound of a glide: joined with a following vowel, otherwise a vowel. */
    private static String glide(char next) {
        return Sounds.isVowel(next) ? "y" : "i";
    }

    /** Returns the letter without its diacritic. */
    static char bare(char letter) {
        return letter < 128 ? letter : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static void append(StringBuilder to, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            Sounds.append(to, sounds.charAt(i));
        }
    }
}
