package org.amur.intake.text;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of an article with its paragraphs and sentences. Immutable; positions are UTF-16 units of the text. */
public final class ArticleText {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*");

    private final String text;
    private final TextLanguage language;
    private final LocalDate published;
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> sentences;

    private ArticleText(String text, LocalDate published) {
        this.text = text;
        this.published = published;
        language = TextLanguage.of(text);
        paragraphs = paragraphs(text);
        sentences = paragraphs.stream().flatMap(paragraph -> sentences(paragraph).stream()).toList();
    }

    /**
     * Divides a text.
     *
     * @param published day to which words such as “today” refer; null if unknown
     */
    public static ArticleText of(String text, LocalDate published) {
        return new ArticleText(text, published);
    }

    private static List<TextSpan> paragraphs(String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        Matcher lines = PARAGRAPH.matcher(text);
        while (lines.find()) {
            paragraphs.add(new TextSpan(lines.start(), lines.start() + lines.group().stripTrailing().length()));
        }
        return paragraphs;
    }

    private List<TextSpan> sentences(TextSpan paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(paragraph.of(text));
        List<TextSpan> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(paragraph.start() + start, paragraph.start() + end).stripTrailing();
            if (!sentence.isBlank()) {
                sentences.add(new TextSpan(paragraph.start() + start, paragraph.start() + start + sentence.length()));
            }
            start = end;
        }
        return sentences;
    }

    public String text() {
        return text;
    }

    public TextLanguage language() {
        return language;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** Returns the lines that are not blank. */
    public List<TextSpan> paragraphs() {
        return paragraphs;
    }

    public List<TextSpan> sentences() {
        return sentences;
    }

    /** Returns the sentence at a position. */
    public Optional<TextSpan> sentenceAt(int position) {
        return sentences.stream().filter(sentence -> sentence.contains(position)).findFirst();
    }

    /** Returns the number of the paragraph at a position, from 1; 0 between paragraphs. */
    public int paragraphAt(int position) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(position)) {
                return i + 1;
            }
        }
        return 0;
    }
}
