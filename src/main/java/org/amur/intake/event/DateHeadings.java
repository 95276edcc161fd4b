package org.amur.intake.event;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.amur.intake.date.DateMention;
import org.amur.intake.text.TextSpan;

/**
 * Dates that head the parts of a chronicle: paragraphs that state a date, and nothing else or a title; or entries that begin with
 * a date and a full stop, colon or dash.
 */
final class DateHeadings {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*");
    /** Signs between a date and the text of its entry. */
    private static final Pattern SEPARATOR = Pattern.compile("[)\\]*_]{0,2}\\s?(?:[.:。：]|[–—-]{1,2}(?=\\s)|\\n)");
    /** End of a sentence, which no title has. */
    private static final Pattern STOP = Pattern.compile("[.!?。！？][\"'”’»」)]*$");
    private static final int FEWEST = 2;

    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();

    /** Date with the position to which it reaches. */
    private record Heading(DateMention date, int end) {
    }

    DateHeadings(EventText text) {
        for (TextSpan paragraph : text.article().paragraphs()) {
            text.dates().in(paragraph).stream()
                    .limit(1)
                    .filter(date -> isHeading(text, paragraph, date.span()))
                    .forEach(date -> headings.put(paragraph.start(), new Heading(date, reach(text, paragraph, date.span()))));
        }
    }

    private static boolean isHeading(EventText text, TextSpan paragraph, TextSpan date) {
        String after = text.between(date.end(), paragraph.end());
        return SIGNS.matcher(text.between(paragraph.start(), date.start())).matches()
                && (SIGNS.matcher(after).matches() || SEPARATOR.matcher(after).lookingAt());
    }

    /** Returns the end of an entry; a date alone, or with a title, heads the paragraphs up to the next heading. */
    private static int reach(EventText text, TextSpan paragraph, TextSpan date) {
        String rest = text.between(date.end(), paragraph.end());
        return !SIGNS.matcher(rest).matches() && STOP.matcher(rest).find() ? paragraph.end() : Integer.MAX_VALUE;
    }

    boolean isChronicle() {
        return headings.size() >= FEWEST;
    }

    /** Returns the date of the part in which a position is; empty if the text is no chronicle. */
    Optional<DateMention> at(int position) {
        return !isChronicle()
                ? Optional.empty()
                : Optional.ofNullable(headings.floorEntry(position))
                        .map(Map.Entry::getValue)
                        .filter(heading -> position < heading.end())
                        .map(Heading::date);
    }
}
