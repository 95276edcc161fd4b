package org.amur.screening.name;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the name after the father back to the father's: Uladzimiravich and Volodymyrovych are both of Vladimir. */
final class Patronymics {

    private static final Pattern ENDING = Pattern.compile(
            "^(.{2,}?)(?:(?:[oea]|ye|yo)[vwu](?:i[CcstkSx].*|n(?:a|i|e|u|o|oi|ova))|i[Cc].*)$");

    private Patronymics() {
    }

    /** @param sounds of the patronymic */
    static Set<String> fathers(String sounds) {
        Set<String> fathers = new TreeSet<>();
        Matcher ending = ENDING.matcher(sounds);
        if (!ending.matches()) {
            return fathers;
        }
        String stem = ending.group(1);
        String bare = stem.replaceFirst("[yi]+$", "");
        // Andre-evich is of Andrei, Yur-ievich of Yuri, Ily-ich of Ilya, Mikhailovich of Mikhail.
        for (String end : new String[] {"i", "ei", "ai", "a", "ya", "o", ""}) {
            NameLexicon.given(bare + end).stream().filter(name -> !name.endsWith("~")).forEach(fathers::add);
        }
        NameLexicon.given(stem).stream().filter(name -> !name.endsWith("~")).forEach(fathers::add);
        return fathers;
    }
}
