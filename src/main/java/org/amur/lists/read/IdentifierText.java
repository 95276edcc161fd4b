package org.amur.lists.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers in a sentence: {@code Provisional 28642163 (German) issued by the city of Hamburg}. Numbers are at
 * the start of the sentence, else after a label ({@code Passport no. 0608109}), else the capitals and digits before the
 * first bracket or before dates and places.
 *
 * @param numbers empty if the sentence has none
 * @param country country as in the sentence; null if it names none, or several numbers
 * @param isClear true if these are certainly the numbers, and all of them
 */
record IdentifierText(List<String> numbers, String country, boolean isClear) {

    /** Signs of a sentence; a text without them is a number, perhaps with the name of its register before it. */
    private static final Pattern SENTENCE = Pattern.compile("[(\\p{Ll}]|\\b[A-Z]+\\s+N[Oo]\\b");

    private static final Pattern HEAD_ENDS = Pattern.compile(
            "(?i)\\s*[(,;]|(?:\\.?\\s+|^)(?:issued|expire[sd]?|expiring|valid|dated|on)\\b|\\.\\s|\\.$");
    /** Labels such as {@code no.}; a word that ends in a full stop or a colon is not part of a number. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}+\\s*[.:]+(?=\\s|[A-Z\\d])");
    private static final String PIECE = "(?!\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?![\\w/-]))[A-Z\\d][A-Z\\d./-]*+(?![\\p{Ll}])";
    private static final Pattern WHOLE_PIECE = Pattern.compile(PIECE);
    private static final Pattern BEGINS = Pattern.compile(PIECE + "(?:\\s+" + PIECE + ")*");
    private static final Pattern CALLED_A_NUMBER =
            Pattern.compile("(?<!(?i:issue|visa|booklet) )\\b(?i:no|nos|num|number)\\b\\s*[.:]*\\s*(?<number>" + PIECE
                    + "(?:\\s+" + PIECE + ")*)");
    /** Series and number of a Russian passport, which form one number. */
    private static final Pattern RUSSIAN = Pattern.compile("\\b(\\d\\d ?\\d\\d)\\s+(?:(?i:no)\\b\\.?|№)\\s*(\\d{6})\\b");
    /** Document types before a number; letters that begin a number are shorter. */
    private static final Pattern DOCUMENT = Pattern.compile("(?:ID|NI|NIC|NIN|SSN|[A-Z]{5,})\\.?");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[./-]+$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    static IdentifierText in(String sentence) {
        if (!SENTENCE.matcher(sentence).find()) {
            return new IdentifierText(List.of(sentence), null, true);
        }
        Matcher begins = BEGINS.matcher(sentence);
        boolean isAtBeginning = begins.lookingAt() && !number(List.of(begins.group().split("\\s+"))).isEmpty();
        List<String> called = isAtBeginning ? List.of() : called(RUSSIAN.matcher(sentence).replaceAll("$1 $2"));
        List<String> runs = runs(head(sentence));
        if (!called.isEmpty()) {
            return new IdentifierText(called, called.size() > 1 ? null : country(sentence), called.containsAll(runs));
        }
        boolean hasDigit = DIGIT.matcher(sentence).find();
        return new IdentifierText(runs.size() == 1 ? runs : List.of(), country(sentence), runs.size() == 1 || !hasDigit);
    }

    private static List<String> called(String sentence) {
        return CALLED_A_NUMBER.matcher(sentence).results().map(found -> number(List.of(found.group(1).split("\\s+"))))
                .filter(number -> !number.isEmpty()).distinct().toList();
    }

    private static String country(String sentence) {
        return BRACKETS.matcher(sentence).results().map(words -> words.group(1).strip())
                .filter(words -> ListCountryNames.code(words).isPresent()).findFirst().orElse(null);
    }

    private static String head(String sentence) {
        String plain = LABEL.matcher(sentence).replaceAll(label -> isWord(label.group()) ? " " : Matcher.quoteReplacement(label.group()));
        Matcher end = HEAD_ENDS.matcher(plain);
        return end.find() ? plain.substring(0, end.start()) : plain;
    }

    /** Returns true for a word; false for letters that begin a number. */
    private static boolean isWord(String label) {
        return label.chars().anyMatch(Character::isLowerCase);
    }

    private static List<String> runs(String head) {
        Set<String> runs = new TreeSet<>();
        List<String> run = new ArrayList<>();
        for (String word : (head + " |").split("\\s+")) {
            if (WHOLE_PIECE.matcher(word).matches()) {
                run.add(word);
            } else {
                runs.add(number(run));
                run.clear();
            }
        }
        runs.remove("");
        return List.copyOf(runs);
    }

    /** Joins adjacent pieces without document types; empty if none has a digit. */
    private static String number(List<String> pieces) {
        int first = 0;
        while (first < pieces.size() && DOCUMENT.matcher(pieces.get(first)).matches()) {
            first++;
        }
        String number = END_OF_SENTENCE.matcher(String.join(" ", pieces.subList(first, pieces.size()))).replaceFirst("");
        return DIGIT.matcher(number).find() ? number : "";
    }
}
