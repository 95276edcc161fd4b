package org.amur.intake.actor;

import java.util.Arrays;
import java.util.Set;

import org.amur.intake.text.Lexicon;

/** Tells where a Chinese name ends, because a character or two begin another word. */
final class HanStops {

    private static final Set<String> STOPS = Set.copyOf(Lexicon.lines(HanStops.class, "stops-zh.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+"))).distinct().toList());

    private HanStops() {
    }

    static boolean isStop(Reading text, int at) {
        return STOPS.contains(text.plain(at)) || STOPS.contains(text.plain(at) + text.plain(at + 1));
    }
}
