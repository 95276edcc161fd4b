package org.amur.intake.event;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.amur.intake.date.DateMention;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TextSpan;

/** Dates that head the parts of a chronicle: paragraphs that state a date and nothing else. */
final class DateHeadings {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST = 2;

    private final NavigableMap<Integer, DateMention> headings = new TreeMap<>();

    DateHeadings(EventText text) {
        SpanIndex<DateMention> dates = text.dates();
        for (TextSpan paragraph : text.article().paragraphs()) {
            dates.in(paragraph).stream().limit(1).filter(date -> isAlone(text, paragraph, date.span()))
                    .forEach(date -> headings.put(paragraph.start(), date));
        }
    }

    private static boolean isAlone(EventText text, TextSpan paragraph, TextSpan date) {
        return SIGNS.matcher(text.between(paragraph.start(), date.start()) + text.between(date.end(), paragraph.end()))
                .replaceAll("")
                .isEmpty();
    }

    boolean isChronicle() {
        return headings.size() >= FEWEST;
    }

    /** Returns the date of the part in which a position is; empty if the text is no chronicle. */
    Optional<DateMention> at(int position) {
        return !isChronicle() ? Optional.empty() : Optional.ofNullable(headings.floorEntry(position)).map(Map.Entry::getValue);
    }
}
