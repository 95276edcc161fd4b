package org.amur.intake.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.intake.text.Lexicon;

/** Tells where a Chinese name ends, because a character or a few begin another word. */
final class HanStops {

    private static final String WEAK_LINE = "weak ";
    private static final Set<String> WEAK = words(true);
    private static final Set<String> STOPS = words(false);

    private HanStops() {
    }

    private static Set<String> words(boolean weak) {
        List<String> lines = Lexicon.lines(HanStops.class, "stops-zh.txt");
        return lines.stream()
                .filter(line -> line.startsWith(WEAK_LINE) == weak)
                .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(weak ? 1 : 0))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isStop(Reading text, int at) {
        return isWeak(text, at) || isStrong(text, at);
    }

    /** Tells whether a word begins that is never part of a name. */
    static boolean isStrong(Reading text, int at) {
        String two = text.plain(at) + text.plain(at + 1);
        return STOPS.contains(text.plain(at)) || STOPS.contains(two) || STOPS.contains(two + text.plain(at + 2));
    }

    /** Tells whether a character rather begins another word than ends a name. */
    static boolean isWeak(Reading text, int at) {
        return WEAK.contains(text.plain(at));
    }
}
