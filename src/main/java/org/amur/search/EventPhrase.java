package org.amur.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;

/**
 * Search text as a question for events: possible names of one or two actors, and a period. "China Russia March 2023" has
 * the pair China and Russia, "between China and Russia" too.
 *
 * @param pairs  possible pairs of names, and one name alone last
 * @param period null if there is none
 */
record EventPhrase(List<List<String>> pairs, PartialDate period) {

    private static final Pattern RECENT = Pattern.compile("^(?:19|20)\\d\\d(?!\\d)");
    private static final int MAX_WORDS = 12;
    private static final int MAX_WORDS_OF_A_DATE = 6;
    /** Words that connect or introduce names, in English, Russian and Chinese. */
    private static final Set<String> CONNECTING = Set.of(
            "between", "and", "with", "events", "event", "of", "in", "from", "on", "against", "&", "+", "-", "vs",
            "между", "и", "с", "события", "в", "за", "на", "против", "和", "与", "之间");

    static EventPhrase of(String typed) {
        List<String> words = words(typed);
        if (words.size() > MAX_WORDS) {
            return new EventPhrase(List.of(), null);
        }
        for (int length = Math.min(words.size(), MAX_WORDS_OF_A_DATE); length > 0; length--) {
            for (int first = 0; first + length <= words.size(); first++) {
                PartialDate period = date(String.join(" ", words.subList(first, first + length)));
                if (period != null) {
                    List<String> rest = new ArrayList<>(words.subList(0, first));
                    rest.addAll(words.subList(first + length, words.size()));
                    return new EventPhrase(pairs(rest), period);
                }
            }
        }
        return new EventPhrase(pairs(words), null);
    }

    /** Returns the text as one name, in lower case. */
    static String alone(String typed) {
        return name(words(typed));
    }

    private static List<String> words(String typed) {
        // A dash between letters connects names; one between digits is part of a date.
        return Arrays.stream(typed.strip().replaceAll("(?<=\\p{L})\\s*[–—]\\s*(?=\\p{L})", " - ").split("[\\s,;]+"))
                .filter(word -> !word.isEmpty()).toList();
    }

    /** Tells whether the text is a period of a recent century: {@code March 2023}, not the number of an act. */
    boolean isPeriodAlone() {
        return pairs.isEmpty() && period != null && RECENT.matcher(period.getEdtf()).find();
    }

    private static PartialDate date(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        try {
            return PartialDate.parse(text);
        } catch (PartialDateException none) {
            return null;
        }
    }

    private static List<List<String>> pairs(List<String> words) {
        List<List<String>> pairs = new ArrayList<>();
        for (int split = 1; split < words.size(); split++) {
            String one = name(words.subList(0, split));
            String other = name(words.subList(split, words.size()));
            if (!one.isEmpty() && !other.isEmpty()) {
                pairs.add(List.of(one, other));
            }
        }
        String alone = name(words);
        if (!alone.isEmpty()) {
            pairs.add(List.of(alone));
        }
        return pairs.stream().distinct().toList();
    }

    /** Returns the words as a name, in lower case, without connecting words at its ends. */
    private static String name(List<String> words) {
        int first = 0;
        int end = words.size();
        while (first < end && isConnecting(words.get(first))) {
            first++;
        }
        while (end > first && isConnecting(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(first, end)).toLowerCase(Locale.ROOT);
    }

    private static boolean isConnecting(String word) {
        return CONNECTING.contains(word.toLowerCase(Locale.ROOT));
    }
}
