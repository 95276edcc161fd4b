package org.amur.screening.name;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean names in Cyrillic, by Kontsevich's system and press usage: Чен Ын and Чонын are Jong Un. Letters are ambiguous
 * (н is n or ng, е also o, л also r), so that a word has several readings.
 */
final class Kontsevich {

    private static final String SYLLABLE = "(кх|кк|тх|тт|пх|пп|чх|чж|дж|сс|[кгтдпбчжсшнмрлхв])?"
            + "(й?[её]|ва|вэ|ве|во|ви|ый|[аяоуюыиэ])(нъ|нг|ль|[кнтлмпс])?";
    private static final Pattern WORD = Pattern.compile(SYLLABLE + "(?:" + SYLLABLE + ")?");
    private static final int PARTS = 3;
    private static final int WAYS = 16;
    /** Cyrillic letters and their sounds in the letters of {@link Sounds}. */
    private static final Map<String, String> HEARD = Map.ofEntries(Map.entry("кх", "k"), Map.entry("кк", "k"), Map.entry("к", "k"),
            Map.entry("г", "g"), Map.entry("тх", "t"), Map.entry("тт", "t"), Map.entry("т", "t"), Map.entry("д", "d"),
            Map.entry("пх", "p"), Map.entry("пп", "p"), Map.entry("п", "p"), Map.entry("б", "b"), Map.entry("чх", "C"),
            Map.entry("чж", "J"), Map.entry("дж", "J"), Map.entry("ч", "J"), Map.entry("ж", "J"), Map.entry("сс", "s"),
            Map.entry("с", "s"), Map.entry("ш", "S"), Map.entry("н", "n"), Map.entry("м", "m"), Map.entry("р", "r"),
            Map.entry("л", "l"), Map.entry("ль", "l"), Map.entry("х", "h"), Map.entry("в", "v"), Map.entry("нъ", "ng"),
            Map.entry("нг", "ng"), Map.entry("а", "a"), Map.entry("я", "ya"), Map.entry("о", "o"), Map.entry("ё", "yo"),
            Map.entry("йё", "yo"), Map.entry("йе", "ye"), Map.entry("е", "e"), Map.entry("у", "u"), Map.entry("ю", "yu"),
            Map.entry("ы", "u"), Map.entry("и", "i"), Map.entry("э", "ae"), Map.entry("ва", "wa"), Map.entry("вэ", "wae"),
            Map.entry("ве", "oe"), Map.entry("во", "wo"), Map.entry("ви", "wi"), Map.entry("ый", "ui"));
    private static final Set<String> SURNAMES = Set.of(("ким ли ри пак чхве цой чон чжон тен чан чжан лим им хан о со син шин сим "
            + "квон хван ан сон хон рю ю лю ян пэ пек пэк чо нам но ро ха ку мин чин чхон ом вон кан ко мун чу чжу юн ём пён сок тхэ хо "
            + "хэ хён чхэ ма мэн кук кён ван").split(" "));

    private Kontsevich() {
    }

    /** Returns true if a lower-case word can be Korean. */
    static boolean isSyllables(String word) {
        return WORD.matcher(word).matches();
    }

    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }

    /** Returns the sounds of all readings; empty if the word is not Korean. */
    static Set<String> sounds(String word) {
        Set<String> readings = new LinkedHashSet<>();
        Matcher syllables = WORD.matcher(word);
        for (int way = 0; way < WAYS && syllables.matches(); way++) {
            readings.add(heard(syllables, way));
        }
        return readings;
    }

    /** @param way bit set of alternatives: end of the first syllable, of the second, е and л */
    private static String heard(Matcher syllables, int way) {
        StringBuilder sounds = new StringBuilder();
        for (int part = 1; part <= syllables.groupCount(); part++) {
            String written = syllables.group(part);
            if (written != null) {
                boolean ng = part % PARTS == 0 && (way & part / PARTS) == 0;
                String heard = ng && written.equals("н") ? "ng" : (way & 4) == 0 && written.equals("е") ? "o"
                        : part % PARTS == 1 && (way & 8) != 0 && written.equals("л") ? "r" : HEARD.get(written);
                heard.chars().forEach(sound -> Sounds.append(sounds, (char) sound));
            }
        }
        return sounds.toString();
    }

    /** Returns the spelling used in lists. */
    static String latin(String sounds) {
        return sounds.replace("C", "ch").replace("J", "j").replace("S", "sh");
    }
}
