package org.amur.screening.name;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the father's name from a patronymic: Uladzimiravich and Volodymyrovych are both from Vladimir. */
final class Patronymics {

    private static final Pattern ENDING = Pattern.compile(
            "^(.{2,}?)(?:(?:[oea]|ye|yo)[vwu](?:i[CcstkSx].*|n(?:a|i|e|u|o|oi|ova))|i[Cc].*)$");

    private Patronymics() {
    }

    /** @param sounds sounds of the patronymic */
    static Set<String> fathers(String sounds) {
        Set<String> fathers = new TreeSet<>();
        Matcher ending = ENDING.matcher(sounds);
        if (!ending.matches()) {
            return fathers;
        }
        String stem = ending.group(1);
        String bare = stem.replaceFirst("[yi]+$", "");
        // Andre-evich is from Andrei, Yur-ievich from Yuri, Ily-ich from Ilya, Mikhailovich from Mikhail.
        for (String end : new String[] {"i", "ei", "ai", "a", "ya", "o", ""}) {
            NameLexicon.given(bare + end).stream().filter(name -> !name.endsWith("~")).forEach(fathers::add);
        }
        NameLexicon.given(stem).stream().filter(name -> !name.endsWith("~")).forEach(fathers::add);
        return fathers;
    }
}
