package org.amur.figureimport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inserts spaces between the words of a Chinese name: {@code 累计出口额} becomes 累计 出口额. All words must be known, since a
 * rest could change the meaning of the others, as the quantity in {@code 出口数量}.
 */
final class ChineseWords {

    private static final Pattern RUN = Pattern.compile("\\d*\\p{IsHan}[\\p{IsHan}\\d]*");
    private static final int MAX_LENGTH = 24;
    private static final List<ColumnVocabulary<?>> KNOWN =
            List.of(Words.flows(), Words.units(), Words.currencies(), NameWords.SPANS, NameWords.GROWTH);

    private ChineseWords() {
    }

    static String divided(String name) {
        return RUN.matcher(name).replaceAll(run -> Matcher.quoteReplacement(
                run.group().length() > MAX_LENGTH ? run.group() : words(run.group()).orElse(run.group())));
    }

    /** Divides into words, the longest first: 进出口 does not contain 出口. */
    private static Optional<String> words(String run) {
        for (int length = run.length(); length > 0; length--) {
            Optional<String> first = isWithinNumber(run, length) ? Optional.empty() : word(run.substring(0, length));
            String rest = run.substring(length);
            Optional<String> others = first.isEmpty() || rest.isEmpty() ? Optional.of(rest) : words(rest);
            if (first.isPresent() && others.isPresent()) {
                return Optional.of((first.get() + " " + others.get()).strip());
            }
        }
        return Optional.empty();
    }

    /** Tells whether the place is within a number: 11万 does not contain 1万. */
    private static boolean isWithinNumber(String run, int place) {
        return place < run.length() && Character.isDigit(run.charAt(place - 1)) && Character.isDigit(run.charAt(place));
    }

    private static Optional<String> word(String piece) {
        boolean known = Proposal.isValue(piece) || KNOWN.stream().anyMatch(words -> words.find(piece).isPresent());
        return known ? Optional.of(piece) : NamedPair.divided(piece);
    }
}
