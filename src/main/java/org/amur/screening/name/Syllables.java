package org.amur.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way of writing Chinese syllable by syllable, and what each is in pinyin: pinyin itself, Wade–Giles, the Palladius system of
 * Russian. The tables are made by each system's rules from the syllables that there are.
 */
final class Syllables {

    private static final String INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s";
    /** The finals that each initial takes; ü is v where u would be something else. */
    private static final Map<String, String> FINALS = finals();
    private static final String BARE = "a ai an ang ao e ei en er ou yi ya ye yao you yan yin yang ying yong yu yue yuan yun "
            + "wu wa wo wai wei wan wen wang weng";

    static final Syllables PINYIN = new Syllables(pinyin());
    static final Syllables WADE_GILES = new Syllables(wadeGiles());
    static final Syllables PALLADIUS = new Syllables(palladius());

    /** More syllables than this are no word of a name. */
    private static final int MOST = 4;
    /** A word that can be read in more ways than this tells nothing. */
    private static final int MOST_READINGS = 4;

    private final Map<String, List<String>> toPinyin;
    private final int longest;

    private Syllables(Map<String, List<String>> toPinyin) {
        this.toPinyin = toPinyin;
        this.longest = toPinyin.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    /**
     * The word in pinyin, its syllables run together, in every way it can be read; empty if it cannot. The ways with the longest
     * first syllables come first.
     */
    List<String> read(String word) {
        List<String> readings = new ArrayList<>();
        read(word, 0, "", 0, readings);
        return readings;
    }

    private void read(String word, int from, String before, int syllables, List<String> readings) {
        if (from == word.length() && from > 0) {
            readings.add(before);
        }
        if (from == word.length() || syllables == MOST) {
            return;
        }
        for (int to = Math.min(word.length(), from + longest); to > from && readings.size() < MOST_READINGS; to--) {
            for (String syllable : toPinyin.getOrDefault(word.substring(from, to), List.of())) {
                if (readings.size() < MOST_READINGS) {
                    read(word, to, before + syllable, syllables + 1, readings);
                }
            }
        }
    }

    /** How many syllables the word has at least; 0 if it is none. */
    int fewest(String word) {
        int[] fewest = new int[word.length() + 1];
        for (int to = 1; to <= word.length(); to++) {
            for (int from = Math.max(0, to - longest); from < to; from++) {
                boolean read = (from == 0 || fewest[from] > 0) && toPinyin.containsKey(word.substring(from, to));
                if (read && (fewest[to] == 0 || fewest[from] + 1 < fewest[to])) {
                    fewest[to] = fewest[from] + 1;
                }
            }
        }
        return fewest[word.length()];
    }

    /** Tells whether a word is one Chinese syllable in any of the three systems. */
    static boolean isOne(String word) {
        return PINYIN.toPinyin.containsKey(word) || WADE_GILES.toPinyin.containsKey(word) || PALLADIUS.toPinyin.containsKey(word);
    }

    /** How the pinyin of a whole word sounds. */
    static String sounds(String pinyin) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < pinyin.length(); i++) {
            boolean h = i + 1 < pinyin.length() && pinyin.charAt(i + 1) == 'h' && "zcs".indexOf(pinyin.charAt(i)) >= 0;
            char sound = switch (pinyin.charAt(i)) {
                case 'q' -> 'C';
                case 'x' -> 'S';
                case 'j' -> 'J';
                case 'z' -> h ? 'J' : 'c';
                case 'c' -> h ? 'C' : 'c';
                case 's' -> h ? 'S' : 's';
                case 'r' -> i + 1 < pinyin.length() ? 'Z' : 'r';
                case 'v' -> 'u';
                default -> pinyin.charAt(i);
            };
            Sounds.append(sounds, sound);
            i += h ? 1 : 0;
        }
        return sounds.toString();
    }

    private static Map<String, String> finals() {
        Map<String, String> finals = new LinkedHashMap<>();
        String dull = "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang";
        finals.put("b", "a o ai ei ao an en ang eng i ie iao ian in ing u");
        finals.put("p", "a o ai ei ao ou an en ang eng i ie iao ian in ing u");
        finals.put("m", "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u");
        finals.put("f", "a o ei ou an en ang eng u");
        finals.put("d", "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un");
        finals.put("t", "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un");
        finals.put("n", "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve");
        finals.put("l", "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve");
        finals.put("g", dull);
        finals.put("k", dull);
        finals.put("h", dull);
        String clear = "i ia ie iao iu ian in iang ing iong u ue uan un";
        finals.put("j", clear);
        finals.put("q", clear);
        finals.put("x", clear);
        finals.put("zh", dull + " i");
        finals.put("ch", dull + " i");
        finals.put("sh", dull + " i");
        finals.put("r", "e ao ou an en ang eng ong i u uo ui uan un");
        finals.put("z", "a e ai ei ao ou an en ang eng ong i u uo ui uan un");
        finals.put("c", "a e ai ao ou an en ang eng ong i u uo ui uan un");
        finals.put("s", "a e ai ao ou an en ang eng ong i u uo ui uan un");
        return finals;
    }

    /** How one system writes an initial and a final that stand together. */
    private interface Writing {
        List<String> of(String initial, String end);
    }

    private static Map<String, List<String>> table(Writing writing) {
        Map<String, List<String>> table = new HashMap<>();
        for (String initial : INITIALS.split(" ")) {
            for (String end : FINALS.get(initial).split(" ")) {
                writing.of(initial, end).forEach(written -> add(table, written, initial + end));
            }
        }
        for (String bare : BARE.split(" ")) {
            writing.of("", bare).forEach(written -> add(table, written, bare));
        }
        return table;
    }

    private static void add(Map<String, List<String>> table, String written, String pinyin) {
        List<String> readings = table.computeIfAbsent(written, key -> new ArrayList<>());
        if (!readings.contains(pinyin)) {
            readings.add(pinyin);
        }
    }

    private static Map<String, List<String>> pinyin() {
        return table((initial, end) -> end.startsWith("v") ? List.of(initial + end, initial + "u" + end.substring(1))
                : List.of(initial + end));
    }

    private static Map<String, List<String>> wadeGiles() {
        Map<String, String> initials = Map.ofEntries(Map.entry("b", "p"), Map.entry("p", "p'"), Map.entry("d", "t"),
                Map.entry("t", "t'"), Map.entry("g", "k"), Map.entry("k", "k'"), Map.entry("j", "ch"), Map.entry("q", "ch'"),
                Map.entry("x", "hs"), Map.entry("zh", "ch"), Map.entry("ch", "ch'"), Map.entry("r", "j"),
                Map.entry("z", "ts"), Map.entry("c", "ts'"));
        return table((initial, end) -> {
            String written = initials.getOrDefault(initial, initial) + wadeGilesEnd(initial, end);
            if (end.equals("i") && "zcs".contains(initial) && initial.length() == 1) {
                written = switch (initial) {
                    case "z" -> "tzu";
                    case "c" -> "tz'u";
                    default -> "ssu";
                };
            }
            // The sign of breath is often left out.
            return written.contains("'") ? List.of(written, written.replace("'", "")) : List.of(written);
        });
    }

    private static String wadeGilesEnd(String initial, String end) {
        boolean hissed = List.of("zh", "ch", "sh", "r").contains(initial);
        if (end.equals("i") && hissed) {
            return "ih";
        }
        if (end.equals("e") && List.of("g", "k", "h").contains(initial)) {
            return "o";
        }
        if (end.equals("uo") && !List.of("g", "k", "h", "sh").contains(initial)) {
            return "o";
        }
        if (end.equals("ui") && List.of("g", "k").contains(initial)) {
            return "uei";
        }
        return switch (end) {
            case "ian" -> "ien";
            case "ie" -> "ieh";
            case "ue", "ve" -> "ueh";
            case "ong" -> "ung";
            case "iong" -> "iung";
            case "v" -> "u";
            case "er" -> "erh";
            case "yan" -> "yen";
            case "ye" -> "yeh";
            case "you" -> "yu";
            case "yong" -> "yung";
            case "yue" -> "yueh";
            case "yi" -> "i";
            default -> end;
        };
    }

    private static Map<String, List<String>> palladius() {
        Map<String, String> initials = Map.ofEntries(Map.entry("b", "б"), Map.entry("p", "п"), Map.entry("m", "м"),
                Map.entry("f", "ф"), Map.entry("d", "д"), Map.entry("t", "т"), Map.entry("n", "н"), Map.entry("l", "л"),
                Map.entry("g", "г"), Map.entry("k", "к"), Map.entry("h", "х"), Map.entry("j", "цз"), Map.entry("q", "ц"),
                Map.entry("x", "с"), Map.entry("zh", "чж"), Map.entry("ch", "ч"), Map.entry("sh", "ш"), Map.entry("r", "ж"),
                Map.entry("z", "цз"), Map.entry("c", "ц"), Map.entry("s", "с"), Map.entry("", ""));
        Map<String, String> ends = palladiusEnds();
        return table((initial, end) -> {
            String cyrillic = List.of("j", "q", "x").contains(initial) && end.startsWith("u") ? ends.get("v" + end.substring(1))
                    : List.of("z", "c", "s").contains(initial) && end.equals("i") ? "ы"
                    : initial.equals("h") && end.equals("ui") ? "уэй" : ends.get(end);
            String written = initials.get(initial) + cyrillic;
            // Newspapers write е for э.
            return written.contains("э") ? List.of(written, written.replace('э', 'е')) : List.of(written);
        });
    }

    private static Map<String, String> palladiusEnds() {
        Map<String, String> ends = new HashMap<>();
        String[] pairs = ("a а o о e э ai ай ei эй ao ао ou оу an ань en энь ang ан eng эн ong ун i и ia я ie е iao яо iu ю "
                + "ian янь in инь iang ян ing ин iong юн u у ua уа uo о uai уай ui уй uan уань un унь uang уан v юй ve юэ "
                + "van юань "
                + "vn юнь er эр yi и ya я ye е yao яо you ю yan янь yin инь yang ян ying ин yong юн yu юй yue юэ yuan юань "
                + "yun юнь wu у wa ва wo во wai вай wei вэй wan вань wen вэнь wang ван weng вэн").split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            ends.put(pairs[i], pairs[i + 1]);
        }
        return ends;
    }
}
