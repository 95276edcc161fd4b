package org.amur.intake.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Text of an article with its paragraphs and sentences. Immutable; positions are UTF-16 units of the text. */
public final class ArticleText {

    private final String text;
    private final String folded;
    private final TextLanguage language;
    private final LocalDate published;
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> sentences;
    private final List<TextWord> words;

    private ArticleText(String text, LocalDate published) {
        this.text = text;
        this.published = published;
        folded = FoldedText.of(text);
        language = TextLanguage.of(text);
        paragraphs = Paragraphs.of(text);
        Sentences divider = new Sentences(text, language);
        sentences = paragraphs.stream().flatMap(paragraph -> divider.of(paragraph).stream()).toList();
        words = TextWords.of(text);
    }

    /**
     * Divides a text.
     *
     * @param published day to which words such as “today” refer; null if unknown
     */
    public static ArticleText of(String text, LocalDate published) {
        return new ArticleText(text, published);
    }

    public String text() {
        return text;
    }

    /** Returns the text in the form for comparison with terms, by {@link FoldedText}. */
    public String folded() {
        return folded;
    }

    public TextLanguage language() {
        return language;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** Returns the lines that are not blank; lines that were wrapped at a width are joined. */
    public List<TextSpan> paragraphs() {
        return paragraphs;
    }

    public List<TextSpan> sentences() {
        return sentences;
    }

    /** Returns words, numbers, signs and Chinese characters, in text order. */
    public List<TextWord> words() {
        return words;
    }

    /** Returns the sentence at a position. */
    public Optional<TextSpan> sentenceAt(int position) {
        int index = indexAt(position, sentences);
        return index < 0 ? Optional.empty() : Optional.of(sentences.get(index));
    }

    /** Returns the number of the paragraph at a position, from 1; 0 between paragraphs. */
    public int paragraphAt(int position) {
        return indexAt(position, paragraphs) + 1;
    }

    private static int indexAt(int position, List<TextSpan> spans) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextSpan span = spans.get(middle);
            if (span.contains(position)) {
                return middle;
            } else if (span.end() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
