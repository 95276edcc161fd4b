package org.amur.lists.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document in a sentence about it: {@code Provisional 28642163 (German) issued by the city of Hamburg}. It is what
 * stands in capitals and digits before the first bracket or before the sentence goes on to say when and where.
 *
 * @param number  null if the sentence has none
 * @param country as the sentence has it; null if it names none
 * @param isClear whether there is one number and not several that it may be
 */
record StatedNumber(String number, String country, boolean isClear) {

    /** What has none of these is a number as a whole, maybe with the name of its register before it. */
    private static final Pattern SENTENCE = Pattern.compile("[(\\p{Ll}]");
    private static final Pattern HEAD_ENDS = Pattern.compile("(?i)\\s*[(,;]|(?:\\.?\\s+|^)(?:issued|expire[sd]?|expiring|valid|dated|on)\\b|\\.\\s|\\.$");
    /** {@code no.} and what else ends in a point or a colon is no part of a number. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}+\\s*[.:]+(?=\\s|[A-Z\\d])");
    private static final Pattern PIECE = Pattern.compile("(?!\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}$)[A-Z\\d][A-Z\\d./-]*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    static StatedNumber in(String sentence) {
        if (!SENTENCE.matcher(sentence).find()) {
            return new StatedNumber(sentence, null, true);
        }
        List<String> runs = runs(head(sentence));
        Optional<String> country = BRACKETS.matcher(sentence).results().map(words -> words.group(1).strip())
                .filter(words -> CountryNames.code(words).isPresent()).findFirst();
        boolean hasDigit = DIGIT.matcher(sentence).find();
        return new StatedNumber(runs.size() == 1 ? runs.get(0) : null, country.orElse(null), runs.size() == 1 || !hasDigit);
    }

    private static String head(String sentence) {
        String plain = LABEL.matcher(sentence).replaceAll(label -> isWord(label.group()) ? " " : Matcher.quoteReplacement(label.group()));
        Matcher end = HEAD_ENDS.matcher(plain);
        return end.find() ? plain.substring(0, end.start()) : plain;
    }

    /** Not the letters that a number begins with. */
    private static boolean isWord(String label) {
        return label.chars().anyMatch(Character::isLowerCase);
    }

    /** Pieces that follow one another, of which one at least has a digit. */
    private static List<String> runs(String head) {
        List<String> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String word : (head + " |").split("\\s+")) {
            if (PIECE.matcher(word).matches()) {
                run.add(word);
            } else {
                if (run.stream().anyMatch(each -> DIGIT.matcher(each).find())) {
                    runs.add(String.join(" ", run));
                }
                run.clear();
            }
        }
        return runs;
    }
}
