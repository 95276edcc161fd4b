package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;
import org.amur.intake.text.TextWords;

/** Parts of a person's name that stand for the whole: "Putin", "Xi", "Цзиньпин", "von der Leyen". */
final class ShortForms {

    private static final Set<String> SURNAME_FIRST = Set.of("CN", "KP", "KR", "VN");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Pattern PATRONYMIC = Pattern.compile(".{3,}(?:вич|вна|чна)");
    private static final int FULL = 2;
    private static final int TWO_SYLLABLES = 5;
    private static final String JAPAN = "JP";
    /** Japanese names of so many characters have a surname of two. */
    private static final int TWO_AND_GIVEN = 4;

    private ShortForms() {
    }

    /** Returns surname, and for Chinese names also the given name; none of a name of one word or of Chinese characters. */
    static List<String> of(String name, String country) {
        List<TextWord> words = TextWords.of(name).stream().filter(TextWord::isLetters)
                .filter(word -> !SUFFIXES.contains(word.plain())).toList();
        if (words.size() < FULL) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        if (isSurnameFirst(words, country)) {
            add(name, words.subList(0, 1), forms);
            if (!isRussian(words)) {
                add(name, words.subList(1, words.size()), forms);
            }
        } else {
            int surname = words.size() - 1;
            while (surname > 1 && !words.get(surname - 1).isCapital()) {
                surname--;
            }
            add(name, words.subList(surname, words.size()), forms);
        }
        return forms;
    }

    /** Returns the surname of a foreign name in Chinese characters: 吕特 of 马克·吕特, 小泉 of 小泉进次郎. */
    static Optional<String> ofHan(String name, String country) {
        List<TextWord> words = TextWords.of(name);
        int last = words.size();
        while (last > 0 && words.get(last - 1).kind() == Kind.HAN) {
            last--;
        }
        boolean isJapanese = last == 0 && JAPAN.equals(country) && words.size() >= TWO_AND_GIVEN;
        boolean isJoined = last > 1 && words.get(last - 1).is("·") && last + 1 < words.size();
        return isJapanese ? Optional.of(name.substring(0, words.get(1).end()))
                : isJoined ? Optional.of(name.substring(words.get(last).start())) : Optional.empty();
    }

    private static boolean isRussian(List<TextWord> words) {
        return PATRONYMIC.matcher(words.get(words.size() - 1).plain()).matches();
    }

    private static boolean isSurnameFirst(List<TextWord> words, String country) {
        String first = words.get(0).plain();
        boolean isChinese = country == null
                && words.size() == FULL
                && (Persons.isPinyinSurname(first)
                                && Persons.isPinyin(words.get(1).plain())
                        || CyrillicNames.isChineseSurname(first)
                                && Persons.isPalladius(words.get(1).plain()));
        return words.get(0).kind() == Kind.CYRILLIC && isRussian(words)
                || (isChinese || country != null && SURNAME_FIRST.contains(country))
                        && (!Persons.isGivenName(first) || isGivenAfterSurname(words));
    }

    /** Tells whether the second of two words is no surname: Jiabao in Wen Jiabao. */
    private static boolean isGivenAfterSurname(List<TextWord> words) {
        String second = words.get(words.size() - 1).plain();
        return words.size() == FULL
                && Persons.isPinyinSurname(words.get(0).plain())
                && Persons.isPinyin(second)
                && !Persons.isPinyinSurname(second)
                && second.length() >= TWO_SYLLABLES;
    }

    private static void add(String name, List<TextWord> words, List<String> forms) {
        String form = name.substring(words.get(0).start(), words.get(words.size() - 1).end());
        if (form.length() > 1 && words.stream().anyMatch(TextWord::isCapital)) {
            forms.add(form);
        }
    }
}
