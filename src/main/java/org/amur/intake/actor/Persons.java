package org.amur.intake.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWords;

/** Words that persons' names are made of. */
final class Persons {

    private static final String SCREENING = "/org/amur/screening/name/";
    private static final Set<String> GIVEN = givenNames();
    private static final Set<String> PINYIN_SURNAMES = pinyinSurnames();
    private static final Set<String> HAN_SURNAMES = hanSurnames();
    private static final Set<String> SOUNDS = sounds();
    private static final Pattern PINYIN =
            Pattern.compile("(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai"
                    + "|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)'?){1,3}");
    private static final Pattern PALLADIUS = Pattern.compile(
            "(?:(?:чж|цз|[бпмфдтнлгкхцчшжсв])?(?:ианг|уань|юань|уан|уай|уэй|янь|энь|ань|инь|унь|юнь|яо|ао|ай"
                    + "|эй|оу|ян|эн|ан|ин|ун|юн|он|юй|юэ|уа|уо|уй|эр|ы|я|ю|е|и|о|а|э|у|ё)й?){1,3}");

    private Persons() {
    }

    private static Set<String> givenNames() {
        Set<String> names = new HashSet<>();
        for (String line : Lexicon.lines(Persons.class, SCREENING + "given-names.txt")) {
            TextWords.of(line).stream().filter(TextWord::isLetters).map(TextWord::plain).filter(name -> name.length() > 2)
                    .forEach(names::add);
        }
        Lexicon.lines(Persons.class, "given-names.txt").forEach(line -> TextWords.of(line).forEach(word -> names.add(word.plain())));
        return Set.copyOf(names);
    }

    private static Set<String> pinyinSurnames() {
        Set<String> names = new HashSet<>();
        Lexicon.lines(Persons.class, SCREENING + "surnames.txt").forEach(line -> names.add(line.split("\\s+")[0]));
        Lexicon.lines(Persons.class, "surnames-pinyin.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
        return Set.copyOf(names);
    }

    private static Set<String> hanSurnames() {
        Set<String> names = new HashSet<>();
        List<String> lines = Lexicon.lines(Persons.class, "surnames-zh.txt");
        for (String line : lines) {
            if (line.contains(" ")) {
                names.addAll(List.of(line.split(" ")));
            } else {
                line.codePoints().forEach(character -> names.add(Character.toString(character)));
            }
        }
        return Set.copyOf(names);
    }

    private static Set<String> sounds() {
        Set<String> sounds = new HashSet<>();
        Lexicon.lines(Persons.class, "sounds-zh.txt")
                .forEach(line -> line.codePoints().forEach(sound -> sounds.add(Character.toString(sound))));
        Lexicon.lines(Persons.class, SCREENING + "chinese-sounds.txt").forEach(line -> TextWords.of(line).stream()
                .filter(word -> word.kind() == TextWord.Kind.HAN).forEach(word -> sounds.add(word.plain())));
        return Set.copyOf(sounds);
    }

    static boolean isGivenName(String plain) {
        return GIVEN.contains(plain);
    }

    /** Tells whether a word is a Chinese surname in pinyin. */
    static boolean isPinyinSurname(String plain) {
        return PINYIN_SURNAMES.contains(plain);
    }

    static boolean isPinyin(String plain) {
        return PINYIN.matcher(plain).matches();
    }

    /** Tells whether a word may be of a Chinese name in Cyrillic letters. */
    static boolean isPalladius(String plain) {
        return PALLADIUS.matcher(plain).matches();
    }

    static boolean isHanSurname(String plain) {
        return HAN_SURNAMES.contains(plain);
    }

    /** Tells whether newspapers write the sounds of foreign names with a character. */
    static boolean isSound(String plain) {
        return SOUNDS.contains(plain);
    }
}
