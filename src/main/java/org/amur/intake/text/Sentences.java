package org.amur.intake.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.BreakIterator;

/**
 * Divides a paragraph into sentences: at the breaks of Unicode (UAX 29), except after abbreviations and initials, and also where a
 * space was lost.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.copyOf(new HashSet<>(Lexicon.lines(Sentences.class, "abbreviations.txt")));
    private static final Set<String> OPENERS = Set.copyOf(new HashSet<>(Lexicon.lines(Sentences.class, "openers.txt")));
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.-]{1,12})\\.$");
    private static final Pattern INITIAL = Pattern.compile("(?:.*[.-])?\\p{Lu}");
    private static final Pattern SCALE = Pattern.compile("млн|млрд|трлн|тыс|руб|долл|евро|км|экз");
    private static final Pattern YEAR = Pattern.compile("\\d\\h*г\\.$");
    private static final Pattern CONTINUATION = Pattern.compile("[—–-]?\\h*[\\p{Ll},;:)]|[”»’][^\\p{Lu}]");
    private static final Pattern LOST_SPACE = Pattern.compile("(?<=[\\p{Ll}\\d)]{2})[.!?…]{1,3}[”»\"]?(?=[“«(]?\\p{Lu}[\\p{Ll}’'])");
    /** Characters before a break that are looked at. */
    private static final int BEFORE = 16;
    /** A date that opens a sentence ends before. */
    private static final int OPENING_DATE = 32;
    /** A text without punctuation is cut at the space before. */
    private static final int LONGEST = 4_000;

    private final String text;
    private final BreakIterator breaks;

    Sentences(String text, TextLanguage language) {
        this.text = text;
        breaks = BreakIterator.getSentenceInstance(language.locale());
    }

    List<TextSpan> of(TextSpan paragraph) {
        List<TextSpan> sentences = new ArrayList<>();
        breaks.setText(paragraph.of(text).replace('\n', ' '));
        int start = paragraph.start();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int position = paragraph.start() + end;
            if (position == paragraph.end() || isBreak(start, position)) {
                position -= opensNext(start, position) ? 1 : 0;
                add(start, position, sentences);
                start = position;
            }
        }
        return sentences;
    }

    private boolean isBreak(int start, int end) {
        if (CONTINUATION.matcher(text).region(end, Math.min(text.length(), end + BEFORE)).lookingAt()) {
            return false;
        }
        String before = text.substring(Math.max(start, end - BEFORE), end).stripTrailing();
        Matcher word = LAST_WORD.matcher(before);
        if (!word.find()) {
            return true;
        }
        if (YEAR.matcher(before).find()) {
            return end - start > OPENING_DATE;
        }
        if (INITIAL.matcher(word.group(1)).matches() || SCALE.matcher(word.group(1)).matches()) {
            return OPENERS.contains(firstWord(end));
        }
        return !ABBREVIATIONS.contains(word.group(1)) && !word.group(1).equals("г");
    }

    /** Returns the word at a position; none if it is an initial. */
    private String firstWord(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.startsWith(".", end) ? "" : text.substring(start, end);
    }

    private void add(int start, int end, List<TextSpan> sentences) {
        int from = start;
        Matcher lost = LOST_SPACE.matcher(text).region(start, end);
        while (lost.find()) {
            int cut = lost.end() - (opensNext(from, lost.end()) ? 1 : 0);
            addCut(from, cut, sentences);
            from = cut;
        }
        addCut(from, end, sentences);
    }

    /** Tells whether the last character is a mark that closes nothing, so that it opens what follows. */
    private boolean opensNext(int start, int end) {
        char last = text.charAt(end - 1);
        return end - start > 1 && end < text.length() && (last == '”' || last == '"') && Character.isLetter(text.charAt(end))
                && text.substring(start, end - 1).chars().noneMatch(mark -> mark == '“' || mark == '"');
    }

    private void addCut(int start, int end, List<TextSpan> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int space = text.lastIndexOf(' ', from + LONGEST);
            int cut = space > from ? space : from + LONGEST;
            addStripped(from, cut, sentences);
            from = cut;
        }
        addStripped(from, end, sentences);
    }

    private void addStripped(int start, int end, List<TextSpan> sentences) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new TextSpan(first, last));
        }
    }
}
