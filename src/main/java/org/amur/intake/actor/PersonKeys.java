package org.amur.intake.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;
import org.amur.intake.text.TextWords;

/**
 * Keys of personal names that are equal for the usual spellings of one name: Yuri and Yury Ushakov, Юрий Ушаков. Given names must be the same by the
 * screening's table or their letters, and surnames alike letter by letter, so that different persons do not meet.
 */
final class PersonKeys {

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final List<String> LATIN = List.of(
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "u", "a", "i", "i", "e", "g");
    private static final Map<String, Integer> GIVEN = given();

    private PersonKeys() {
    }

    private static Map<String, Integer> given() {
        Map<String, Integer> groups = new HashMap<>();
        List<String> lines = Lexicon.lines(PersonKeys.class, "/org/amur/screening/name/given-names.txt");
        for (int i = 0; i < lines.size(); i++) {
            int group = i;
            TextWords.of(lines.get(i)).stream()
                    .filter(TextWord::isLetters)
                    .forEach(word -> groups.putIfAbsent(letters(word.plain()), group));
        }
        return groups;
    }

    /** Returns the key of a name in Latin or Cyrillic letters with at least two words; of middle names only the others count. */
    static Optional<String> of(String name) {
        List<TextWord> words = TextWords.of(name).stream().filter(word -> word.kind() != Kind.SIGN).toList();
        if (words.size() < 2 || !words.stream().allMatch(TextWord::isLetters)) {
            return Optional.empty();
        }
        String given = letters(words.get(0).plain());
        String surname = letters(words.get(words.size() - 1).plain());
        boolean isInitial = words.get(0).plain().length() == 1 || words.get(words.size() - 1).plain().length() == 1;
        Object group = GIVEN.containsKey(given) ? GIVEN.get(given) : given;
        return isInitial ? Optional.empty() : Optional.of(group + " " + surname);
    }

    /** Returns letters in which the usual romanisations of a Russian name are equal. */
    private static String letters(String plain) {
        String latin = plain.toLowerCase(Locale.ROOT).chars().mapToObj(PersonKeys::latin).collect(Collectors.joining());
        return latin.replace("kh", "h")
                .replace("ye", "e")
                .replace("yo", "e")
                .replace("yu", "u")
                .replace("iu", "u")
                .replace("ya", "a")
                .replace("ia", "a")
                .replace("x", "ks")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("w", "v")
                .replace("tz", "ts")
                .replace("shch", "sh")
                .replaceAll("[yj]", "i")
                .replaceAll("i+", "i")
                .replaceAll("(.)\\1", "$1");
    }

    private static String latin(int letter) {
        int index = CYRILLIC.indexOf(letter);
        return index < 0 ? Character.toString(letter) : LATIN.get(index);
    }
}
