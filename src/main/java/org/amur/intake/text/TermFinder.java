package org.amur.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finder of terms in one pass over a text. A term is a sequence of words; a word may list forms ({@code hold|held}), may
 * end in any letters ({@code talk*}), and {@code …} allows a few words in between. Chinese terms have no blanks, and
 * {@code …} allows a few characters. The longest term at a position wins, the nearest of two with
 * {@code …}; terms do not overlap.
 *
 * @param <T> type of the meaning of a term
 */
public final class TermFinder<T> {

    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_STEM = 24;

    private final Map<String, List<Term<T>>> byWord = new HashMap<>();
    private final Map<String, List<Term<T>>> byStem = new HashMap<>();
    private final Map<Character, List<Term<T>>> byHan = new HashMap<>();

    private record Term<T>(TermPattern pattern, T meaning) {
    }

    public TermFinder(Map<String, T> terms) {
        terms.forEach((term, meaning) -> add(FoldedText.of(term), meaning));
    }

    /**
     * Returns the finders of a word list with lines {@code term;LANGUAGE;…}, by language.
     *
     * @param beside class whose package holds the file
     * @param meaning of the columns of a line
     */
    public static <T> Map<TextLanguage, TermFinder<T>> byLanguage(Class<?> beside, String file, Function<String[], T> meaning) {
        return Lexicon.lines(beside, file).stream()
                .map(line -> line.split(";"))
                .collect(Collectors.groupingBy(
                        row -> TextLanguage.valueOf(row[1]),
                        Collectors.collectingAndThen(
                                Collectors.toMap(row -> row[0], meaning, (first, last) -> last, LinkedHashMap::new),
                                TermFinder::new)));
    }

    private void add(String term, T meaning) {
        TermPattern pattern = TermPattern.of(term);
        Term<T> entry = new Term<>(pattern, meaning);
        if (TermPattern.isHan(term.charAt(0))) {
            byHan.computeIfAbsent(term.charAt(0), none -> new ArrayList<>()).add(entry);
            return;
        }
        for (String form : pattern.firstForms()) {
            boolean stem = form.endsWith("*");
            (stem ? byStem : byWord).computeIfAbsent(stem ? form.substring(0, form.length() - 1) : form, none -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * Returns all terms in text order.
     *
     * @param folded by {@link FoldedText}
     */
    public List<TermMatch<T>> find(String folded) {
        List<TermMatch<T>> found = new ArrayList<>();
        int position = 0;
        while (position < folded.length()) {
            TermMatch<T> best = startsTerm(folded, position) ? at(folded, position) : null;
            if (best == null) {
                position++;
            } else {
                found.add(best);
                position = best.span().end();
            }
        }
        return found;
    }

    private static boolean startsTerm(String folded, int position) {
        char letter = folded.charAt(position);
        return TermPattern.isHan(letter)
                || Character.isLetterOrDigit(letter) && (position == 0 || !TermPattern.inWord(folded.charAt(position - 1)));
    }

    private TermMatch<T> at(String folded, int position) {
        TermMatch<T> best = null;
        TermPattern pattern = null;
        for (Term<T> term : candidates(folded, position)) {
            int end = term.pattern().end(folded, position);
            if (end > position && (best == null || isBetter(term, end, pattern, best.span().end()))) {
                best = new TermMatch<>(new TextSpan(position, end), term.meaning());
                pattern = term.pattern();
            }
        }
        return best;
    }

    /** The longer term is better; of two with as many own words, or in Chinese, one without words in between, and then the nearer. */
    private static <T> boolean isBetter(Term<T> term, int end, TermPattern best, int bestEnd) {
        boolean gaps = term.pattern().hasGap() || best.hasGap();
        return gaps && term.pattern().words() == best.words() ? end < bestEnd : end > bestEnd;
    }

    private List<Term<T>> candidates(String folded, int position) {
        if (TermPattern.isHan(folded.charAt(position))) {
            return byHan.getOrDefault(folded.charAt(position), List.of());
        }
        int end = TermPattern.wordEnd(folded, position);
        List<Term<T>> candidates = new ArrayList<>(byWord.getOrDefault(folded.substring(position, Math.min(end, position + LONGEST_STEM)),
                List.of()));
        for (int stop = position + SHORTEST_STEM; stop <= Math.min(end, position + LONGEST_STEM); stop++) {
            candidates.addAll(byStem.getOrDefault(folded.substring(position, stop), List.of()));
        }
        return candidates;
    }
}
