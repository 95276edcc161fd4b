package org.amur.intake.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.intake.text.Lexicon;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Words and phrases of dates in one language, from a file; {@code en.txt} documents its form. */
final class DateLexicon {

    private static final Map<TextLanguage, DateLexicon> LEXICONS = new EnumMap<>(TextLanguage.class);
    private static final Pattern PLACE = Pattern.compile("(?<!\\\\p)\\{(\\p{Alpha}+\\d?)(?::(\\p{Alpha}+))?\\}");
    /** Days in digits, in every language. */
    private static final String DIGITS =
            "(?<iso>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4})";
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private final boolean spaced;
    private final Map<Character, Character> variants = new HashMap<>();
    private final Map<String, List<DateWord>> words = new LinkedHashMap<>();
    private final Pattern event;
    private final List<DatePhrase> phrases = new ArrayList<>();

    /**
     * Word of a kind.
     *
     * @param value null if the word is a number itself
     */
    private record DateWord(Pattern pattern, Integer value) {
    }

    static {
        for (TextLanguage language : TextLanguage.values()) {
            LEXICONS.put(language, new DateLexicon(language));
        }
    }

    private DateLexicon(TextLanguage language) {
        spaced = language != TextLanguage.ZH;
        phrases.add(phrase(DIGITS));
        String file = language.name().toLowerCase(Locale.ROOT) + ".txt";
        Lexicon.lines(DateLexicon.class, file).forEach(this::add);
        event = Pattern.compile(word(alternatives("event")), CASELESS);
    }

    static DateLexicon of(TextLanguage language) {
        return LEXICONS.get(language);
    }

    private void add(String line) {
        String[] parts = line.split("\t");
        String last = parts[parts.length - 1];
        switch (parts[0]) {
            case "variants" -> Stream.of(last.split(" ")).forEach(pair -> variants.put(pair.charAt(1), pair.charAt(0)));
            case "word" -> words.computeIfAbsent(parts[1], kind -> new ArrayList<>())
                    .add(new DateWord(Pattern.compile(regex(last), CASELESS), parts[2].isEmpty() ? null : Integer.valueOf(parts[2])));
            case "phrase" -> phrases.add(phrase(last));
            default ->
                words.computeIfAbsent(parts[0], kind -> new ArrayList<>())
                        .add(new DateWord(Pattern.compile(regex(word(last)), CASELESS), 0));
        }
    }

    private DatePhrase phrase(String template) {
        Map<String, String> kinds = new HashMap<>();
        String phrase = PLACE.matcher(regex(template)).replaceAll(place -> {
            String name = place.group(1);
            String kind = place.group(2) == null ? name.replaceAll("\\d", "") : place.group(2);
            kinds.put(name, kind);
            return Matcher.quoteReplacement((kind.equals("count") ? "(?:" : "(?<" + name + ">") + alternatives(kind) + ")");
        });
        String before = spaced ? "(?<![\\p{L}\\p{N}])(?<![\\p{L}$€£¥№#]-?)(?<!\\d[.,:])" : "(?<!\\d)(?<!\\d[.,])";
        String after = spaced ? "(?![\\p{L}\\p{N}])(?![.,:]\\d)" : "(?!\\d)";
        return new DatePhrase(Pattern.compile(before + "(?:" + phrase + ")" + after, CASELESS), kinds, !spaced);
    }

    private String word(String regex) {
        return spaced ? "(?<!\\p{L})(?:" + regex + ")(?!\\p{L})" : regex;
    }

    private String alternatives(String kind) {
        return words.get(kind).stream().map(word -> word.pattern.pattern()).collect(Collectors.joining("|"));
    }

    /** Lets a space stand for any white space. */
    private static String regex(String text) {
        return text.replaceAll(" (?![?])", "[\\\\s\\\\u00a0]{1,2}").replace(" ?", "[\\s\\u00a0]?");
    }

    /** Returns the text with simplified characters, each at its place. */
    String fold(String text) {
        if (variants.isEmpty()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, variants.getOrDefault(folded.charAt(i), folded.charAt(i)));
        }
        return folded.toString();
    }

    List<DatePhrase> phrases() {
        return phrases;
    }

    /** Returns the value of a word of a kind at a place of a text; the number itself for digits and Chinese numerals. */
    int value(String kind, String text, int start, int end) {
        for (DateWord word : words.getOrDefault(kind, List.of())) {
            if (word.value != null && word.pattern.matcher(text).region(start, end).useTransparentBounds(true).matches()) {
                return word.value;
            }
        }
        return number(text.substring(start, end));
    }

    /** Returns a number in digits or in Chinese characters: 16, 十六. */
    static int number(String text) {
        String digits = text.replaceAll("\\D", "");
        return !digits.isEmpty() ? Integer.parseInt(digits.substring(0, Math.min(4, digits.length()))) : chinese(text);
    }

    private static int chinese(String text) {
        int[] digits = text.replace('○', '〇').replace('零', '〇').replace('两', '二').codePoints()
                .map(letter -> letter == '十' ? 10 : Math.max(0, CHINESE_DIGITS.indexOf(letter))).toArray();
        boolean tens = IntStream.of(digits).anyMatch(digit -> digit == 10);
        if (!tens) {
            return IntStream.of(digits).reduce(0, (sum, digit) -> 10 * sum + digit);
        }
        int ten = digits[0] == 10 ? 0 : 1;
        int before = ten == 0 ? 1 : digits[0];
        int after = ten + 1 < digits.length ? digits[ten + 1] : 0;
        return 10 * before + after;
    }

    /** Returns the nouns of events between two places. */
    List<TextSpan> nouns(String text, int from, int to) {
        List<TextSpan> nouns = new ArrayList<>();
        Matcher found = event.matcher(text).region(from, to).useTransparentBounds(true);
        while (found.find()) {
            nouns.add(new TextSpan(found.start(), found.end()));
        }
        return nouns;
    }

    /** Tells whether a part of a sentence has a sign of the future, and no verb of saying after it. */
    boolean isFuture(String before) {
        int cue = last("cue", before);
        return cue >= 0 && last("saying", before) < cue;
    }

    /** Returns true if words after a date speak of the future, before any that tell who said it. */
    boolean isFutureAfter(String after) {
        Matcher cue = words.get("cue").get(0).pattern.matcher(after);
        Matcher saying = words.get("saying").get(0).pattern.matcher(after);
        return cue.find() && (!saying.find() || cue.start() < saying.start());
    }

    private int last(String kind, String text) {
        Matcher found = words.get(kind).get(0).pattern.matcher(text);
        int last = -1;
        while (found.find()) {
            last = found.start();
        }
        return last;
    }
}
