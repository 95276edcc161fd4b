package org.amur.screening.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Phonetic form and romanisation of Cyrillic in Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh
 * and related languages. Words are lower case and composed (NFC).
 */
final class Cyrillic {

    private static final Map<Character, String> SOUNDS = table("""
            а a б b в v г g ґ g ѓ g ғ g д d ж Z з z и i і i ї yi й y к k ќ k қ k л l љ l м m н n њ n ң n о o ө o п p р r с s
            т t у u ў w ұ u ү u ф f х x һ h ҳ h ц c ч C ћ C ш S щ SC ы i э e ю yu я ya є ye ё yo ј y ђ J џ J ѕ z ә a ҷ J ҹ J ӣ i
            ӯ u ҙ z ҡ k ҫ s ѣ e ѳ f ѵ i""");

    /** English romanisation, for display. */
    private static final Map<Character, String> LATIN = table("""
            а a б b в v г g ґ g ѓ g ғ g д d е e ё e ж zh з z и i і i ї i й y к k ќ k қ k л l љ l м m н n њ n ң n о o ө o п p
            р r с s т t у u ў u ұ u ү u ф f х kh һ h ҳ h ц ts ч ch ћ c ш sh щ shch ы y э e ю yu я ya є ye ј j ђ d џ dz ѕ z ә a
            ҷ j ҹ j ӣ i ӯ u ҙ z ҡ k ҫ s ѣ e ѳ f ѵ i""");

    /** ISO 9 (letter by letter), to read back a Latin name written in Cyrillic. */
    private static final Map<Character, String> ISO_9 = table("""
            а a б b в v г g ґ g д d е e ё e ж ž з z и i і i ї i й j к k л l м m н n о o п p р r с s т t у u ў ŭ ф f х h ц c
            ч č ш š щ ŝ ы y э e ю u я a є e ј j""");

    private Cyrillic() {
    }

    private static Map<Character, String> table(String pairs) {
        Map<Character, String> table = new HashMap<>();
        String[] words = pairs.trim().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i].charAt(0), words[i + 1]);
        }
        return table;
    }

    static String sounds(String word) {
        boolean softG = word.chars().anyMatch(letter -> "іїєґў".indexOf(letter) >= 0);
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            String heard = switch (letter) {
                case 'г' -> softG ? "h" : "g";
                case 'е' -> opens(word, i) ? "ye" : "e";
                case 'ъ' -> i + 1 < word.length() && "еёюя".indexOf(word.charAt(i + 1)) >= 0 ? "" : "a";
                default -> SOUNDS.getOrDefault(letter, "");
            };
            for (int j = 0; j < heard.length(); j++) {
                Sounds.append(sounds, heard.charAt(j));
            }
        }
        // A final glide is romanised as a vowel or omitted.
        if (sounds.length() > 1 && sounds.charAt(sounds.length() - 1) == 'y') {
            sounds.setLength(sounds.length() - 1);
            Sounds.append(sounds, 'i');
        }
        return sounds.toString();
    }

    /** Returns true for a е at the beginning of a syllable, as in Yevgeny. */
    private static boolean opens(String word, int at) {
        return at == 0 || "аеёиіоуыэюяєїьъ".indexOf(word.charAt(at - 1)) >= 0;
    }

    /** Romanises by ISO 9; empty if a letter is not covered. */
    static String iso9(String word) {
        StringBuilder latin = new StringBuilder();
        word.chars().forEach(letter -> latin.append(ISO_9.getOrDefault((char) letter, "")));
        return latin.toString();
    }

    static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            latin.append(letter == 'е' && opens(word, i) ? "ye" : LATIN.getOrDefault(letter, ""));
        }
        return latin.toString();
    }
}
