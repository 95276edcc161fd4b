package org.amur.source.origin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Longest passage that two texts share word for word; case and punctuation are ignored.
 *
 * @param text  the passage, as the first text has it
 * @param words number of its words; of its characters, if it is Chinese
 */
public record SharedPassage(String text, int words) {

    /** Minimum words, or characters of Chinese, of which as many say less. */
    private static final double MIN_WORDS = 10;
    private static final double MIN_CHARACTERS = 16;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /** Word of a text. */
    private record Word(String folded, int start, int end) {

        private static Word of(MatchResult match) {
            return new Word(Normalizer.normalize(match.group(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), match.start(), match.end());
        }

        /** Returns its part of the minimum. */
        double weight() {
            return Character.isIdeographic(folded.codePointAt(0)) ? 1 / MIN_CHARACTERS : 1 / MIN_WORDS;
        }
    }

    /** Returns the longest passage of both texts; empty if it is so short that two authors may have written it. */
    public static Optional<SharedPassage> between(String one, String other) {
        List<Word> words = words(one);
        List<Word> others = words(other);
        int[] lengths = new int[others.size() + 1];
        int longest = 0;
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            // From the end, so that the entry before is still that of the word before.
            for (int j = others.size(); j > 0; j--) {
                lengths[j] = words.get(i).folded.equals(others.get(j - 1).folded) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest) {
                    longest = lengths[j];
                    end = i + 1;
                }
            }
        }
        return passage(one, words.subList(end - longest, end));
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(Word::of).toList();
    }

    private static Optional<SharedPassage> passage(String text, List<Word> shared) {
        double rounding = 1e-9;
        return shared.stream().mapToDouble(Word::weight).sum() < 1 - rounding ? Optional.empty()
                : Optional.of(new SharedPassage(text.substring(shared.get(0).start, shared.get(shared.size() - 1).end), shared.size()));
    }
}
