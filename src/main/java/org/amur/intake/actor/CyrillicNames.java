package org.amur.intake.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWords;

/** Basic forms of personal names in Russian texts. */
final class CyrillicNames {

    private static final Set<String> CHINESE_SURNAMES = Set.copyOf(Lexicon.lines(CyrillicNames.class, "surnames-ru.txt").stream()
            .flatMap(line -> TextWords.of(line).stream()).map(TextWord::plain).distinct().toList());
    /** Nominative by form. */
    private static final Map<String, String> GIVEN = given();
    private static final Set<String> MALE = Set.of("илья", "никита", "данила", "фома", "лука", "савва", "кузьма");
    private static final Pattern MALE_SURNAME = Pattern.compile(".*(?:[оеё]в|[иы]н|ск(?:ий|ой)|цк(?:ий|ой)|[бвгджзклмнпрстфхцчшщй]|ь)");
    private static final Pattern RUSSIAN_SURNAME = Pattern.compile(".*(?:[оеё]в|[иы]н|ск(?:ий|ой)|цк(?:ий|ой))");
    private static final Pattern FEMALE_SURNAME = Pattern.compile(".*(?:[оеё]ва|[иы]на|ская|цкая)");
    private static final Pattern SURNAME =
            Pattern.compile(".*(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ск(?:ий|ая|ого|ому|им|ом|ой)|енко|ук|юк|ян|швили|дзе"
                    + "|[оеё]в(?:а|у|ым|е|ой)|[иы]н(?:а|у|ым|е|ой))");
    private static final Pattern CHINESE_CASE = Pattern.compile("(?<=[нй])(?:а|у|ом|е)$");
    private static final Pattern CHINESE_SOFT_CASE = Pattern.compile("(?<=н)(?:я|ю|ем)$");
    private static final Pattern CHINESE_VOWEL_CASE = Pattern.compile("(?<=[эау])(?:я|ю|ем|е)$");
    private static final int CASES = 6;

    private CyrillicNames() {
    }

    private static Map<String, String> given() {
        Map<String, String> forms = new HashMap<>();
        for (String file : List.of("given-names.txt", "/org/amur/screening/name/given-names.txt")) {
            Lexicon.lines(CyrillicNames.class, file).stream().flatMap(line -> TextWords.of(line).stream())
                    .filter(word -> word.kind() == TextWord.Kind.CYRILLIC && word.plain().length() > 2)
                    .forEach(word -> RussianForms.of(word.plain()).stream().filter(form -> form.length() > 2)
                            .forEach(form -> forms.putIfAbsent(form, word.plain())));
        }
        return forms;
    }

    static boolean isGiven(String plain) {
        return GIVEN.containsKey(plain);
    }

    static boolean isChineseSurname(String plain) {
        return CHINESE_SURNAMES.contains(plain);
    }

    static boolean isLikeSurname(String plain) {
        return SURNAME.matcher(plain).matches();
    }

    /** Returns the nominative of the last word of a Chinese name, of which the syllables remain: Ганом is Ган, but На is no case of Н. */
    static String chinese(String written) {
        return Stream.of(
                        CHINESE_SOFT_CASE.matcher(written).replaceFirst("ь"),
                        CHINESE_CASE.matcher(written).replaceFirst(""),
                        CHINESE_VOWEL_CASE.matcher(written).replaceFirst("й"))
                .filter(nominative -> !nominative.equals(written) && Persons.isPalladius(nominative.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(written);
    }

    /** Returns the nominative of a given name and a surname in one case. */
    static String basic(List<String> words) {
        String form = plain(words.get(0));
        String given = GIVEN.get(form);
        if (given == null) {
            return words.get(0) + ' ' + words.get(1);
        }
        boolean isFemale = (given.endsWith("а") || given.endsWith("я")) && !MALE.contains(given);
        String surname = plain(words.get(1));
        String best = null;
        for (int number : RussianForms.cases(given, form)) {
            for (String candidate : RussianForms.nominatives(surname, number)) {
                if (best == null || rank(candidate, isFemale) > rank(best, isFemale)) {
                    best = candidate;
                }
            }
        }
        return capitalised(given, words.get(0)) + ' ' + capitalised(best == null ? surname : best, words.get(1));
    }

    private static int rank(String surname, boolean isFemale) {
        if (isFemale) {
            return FEMALE_SURNAME.matcher(surname).matches() ? 2 : 0;
        }
        return RUSSIAN_SURNAME.matcher(surname).matches() ? 2 : MALE_SURNAME.matcher(surname).matches() ? 1 : 0;
    }

    /** Returns the most likely nominative of a surname alone. */
    static String surname(String written) {
        String form = plain(written);
        String best = form;
        for (int number = 1; number < CASES; number++) {
            for (String candidate : RussianForms.nominatives(form, number)) {
                if (RUSSIAN_SURNAME.matcher(candidate).matches() && !RUSSIAN_SURNAME.matcher(best).matches()) {
                    best = candidate;
                }
            }
        }
        return capitalised(best, written);
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** Restores capitals and ё where a form has them. */
    private static String capitalised(String plain, String written) {
        StringBuilder restored = new StringBuilder(plain);
        for (int i = 0; i < Math.min(plain.length(), written.length()); i++) {
            char letter = written.charAt(i);
            if (plain(String.valueOf(letter)).charAt(0) != plain.charAt(i)) {
                break;
            }
            restored.setCharAt(i, letter);
        }
        return restored.toString();
    }
}
