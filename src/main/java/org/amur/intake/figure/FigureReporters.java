package org.amur.intake.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.claim.ParsedPart;
import org.amur.figure.value.Reporter;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;

/** Finds the reporter of figures: named in their sentence, or in the nearest one of the paragraph or of the paragraph before. */
public final class FigureReporters {

    /** Words of another source, whose figures are not those of a customs service named nearby. */
    private static final Pattern OTHER_SOURCE = Pattern.compile(
            "(?i)\\baccording to|\\b(?:data|figures|statistics) (?:from|by|of)\\b|(?u)по (?:данным|информации|оценк[еа]м?|подсчетам|подсчётам) "
                    + "|сообщ(?:ил|ает|ило|или)|据(?!此)|據(?!此)");

    private static final int SENTENCES_BEFORE = 4;
    private static final int SENTENCES_AFTER = 2;

    private final ArticleText text;
    private final List<TextSpan> sentences;
    private final Map<Integer, ParsedPart<Reporter>> read = new HashMap<>();

    public FigureReporters(ArticleText text) {
        this.text = text;
        sentences = text.sentences();
    }

    /** Returns the reporter of the figures of a sentence; empty if none or several are named. */
    public Optional<Reporter> of(TextSpan sentence) {
        int place = Collections.binarySearch(sentences, sentence);
        if (place < 0 || !named(place).isEmpty() || OTHER_SOURCE.matcher(sentence.of(text.text())).find()) {
            return place < 0 ? Optional.empty() : named(place).sure();
        }
        int paragraph = paragraph(place);
        for (int i = place - 1; i >= Math.max(0, place - SENTENCES_BEFORE) && paragraph(i) >= paragraph - 1; i--) {
            if (!named(i).isEmpty()) {
                return named(i).sure();
            }
        }
        for (int i = place + 1; i <= Math.min(sentences.size() - 1, place + SENTENCES_AFTER) && paragraph(i) == paragraph; i++) {
            if (!named(i).isEmpty()) {
                return named(i).sure();
            }
        }
        return Optional.empty();
    }

    private int paragraph(int place) {
        return text.paragraphAt(sentences.get(place).start());
    }

    private ParsedPart<Reporter> named(int place) {
        return read.computeIfAbsent(place, index -> {
            String words = sentences.get(index).of(text.text());
            return ParsedClaim.read(words.substring(0, Math.min(words.length(), ParsedClaim.MAX_LENGTH))).reporters();
        });
    }
}
