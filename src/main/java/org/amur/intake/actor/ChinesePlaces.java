package org.amur.intake.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextWord.Kind;
import org.amur.intake.text.TextWords;

/** Names of provinces and cities of China in simplified characters. */
public final class ChinesePlaces {

    private static final Set<String> NAMES = Lexicon.lines(ChinesePlaces.class, "/org/amur/screening/name/chinese-places.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+"))).map(place -> place.split("=")[0])
            .filter(place -> place.length() > 1 && TextWords.of(place).get(0).kind() == Kind.HAN).collect(Collectors.toUnmodifiableSet());

    private ChinesePlaces() {
    }

    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
