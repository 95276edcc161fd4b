package org.amur.intake.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;

/** Finds the dates in a text, resolved against its publication date. */
public final class DateReader {

    /** Signs of the future further before a date do not count. */
    private static final int CUE_DISTANCE = 80;

    /** Days of the text count as near within so many characters and paragraphs before. */
    private static final int NEAR = 1200;
    private static final int NEAR_LINES = 2;
    private static final int NEAR_YEAR = 400;
    /** The last of three parts of a period. */
    private static final int LAST = 3;

    private final ArticleText text;
    private final DateLexicon lexicon;
    private final String folded;
    private final List<DateMention> found = new ArrayList<>();
    private final List<DateWords> events = new ArrayList<>();
    private LocalDate last;
    private LocalDate lastYear;
    private int lastYearPlace;
    private int lastPlace;
    private final LocalDate today;
    private int sentence;
    private int year;

    private DateReader(ArticleText text) {
        this.text = text;
        lexicon = DateLexicon.of(text.language());
        folded = lexicon.fold(text.text());
        today = Datelines.dayOfNews(text).orElse(null);
    }

    /** Returns all dates in text order, none inside another. */
    public static List<DateMention> read(ArticleText text) {
        DateReader reader = new DateReader(text);
        DateScanner.scan(reader.folded, reader.lexicon).forEach(reader::take);
        reader.takeEvents();
        return List.copyOf(reader.found);
    }

    /** Enters a phrase that is a date and does not overlap the one before. */
    private void take(DateWords words) {
        boolean free = found.isEmpty() || found.get(found.size() - 1).span().end() <= words.span().start();
        if (!free) {
            return;
        }
        ResolvedDate date = resolve(words, context(words.span()));
        if (date == null) {
            if (words.has("event")) {
                events.add(words);
            }
            return;
        }
        found.add(new DateMention(words.span(), date.date(), date.rule()));
        if (words.has("y") && words.has("m")) {
            year = words.value("y");
        }
        boolean day = date.date().isExact() || words.has("d2");
        last = day ? date.date().getLatest() : last;
        boolean ofYear = date.date().precision() == PartialDate.Precision.YEAR;
        lastYear = ofYear ? date.date().getEarliest() : day ? null : lastYear;
        lastYearPlace = ofYear ? words.span().end() : lastYearPlace;
        lastPlace = day ? words.span().end() : lastPlace;
    }

    /** Enters the phrases about events that the text dates, where no other date is. */
    private void takeEvents() {
        if (events.isEmpty()) {
            return;
        }
        DatedNouns nouns = new DatedNouns(folded, lexicon, text.sentences(), found);
        NavigableSet<TextSpan> taken = new TreeSet<>(found.stream().map(DateMention::span).toList());
        for (DateWords words : events) {
            TextSpan before = taken.floor(new TextSpan(words.span().end() - 1, words.span().end()));
            if (before == null || !before.overlaps(words.span())) {
                nouns.resolve(words, text.published().orElse(null)).ifPresent(found::add);
                taken.add(words.span());
            }
        }
        found.sort(Comparator.comparing(DateMention::span));
    }

    private DateContext context(TextSpan span) {
        int position = span.start();
        List<TextSpan> sentences = text.sentences();
        while (sentence < sentences.size() && sentences.get(sentence).end() <= position) {
            sentence++;
            year = 0;
        }
        int start = sentence < sentences.size() ? Math.min(sentences.get(sentence).start(), position) : position;
        int end = sentence < sentences.size()
                ? Math.max(span.end(), Math.min(sentences.get(sentence).end(), span.end() + CUE_DISTANCE))
                : span.end();
        boolean future = lexicon.isFuture(folded.substring(Math.max(start, position - CUE_DISTANCE), position))
                || lexicon.isFutureAfter(folded.substring(span.end(), end));
        boolean near = folded.substring(Math.max(lastPlace, position - NEAR), position)
                                .lines()
                                .skip(1)
                                .filter(line -> !line.isBlank())
                                .count()
                        <= NEAR_LINES
                && position - lastPlace <= NEAR;
        return new DateContext(today, near ? last : null, position - lastYearPlace <= NEAR_YEAR ? lastYear : null, year, future);
    }

    /** Returns the date of a phrase; null if it is none, or cannot be known. */
    private static ResolvedDate resolve(DateWords words, DateContext context) {
        try {
            if (words.digits() != null) {
                return new ResolvedDate(PartialDate.parse(words.digits()), DateRule.WRITTEN_DATE);
            }
            ResolvedDate counted = CountedDates.resolve(words, context);
            ResolvedDate named = counted == null && CalendarDates.isNamed(words) ? new CalendarDates(words, context).resolve() : counted;
            return named != null && words.has("due") && context.published() != null
                    ? until(words, named, context.published())
                    : named;
        } catch (DateTimeException | PartialDateException impossible) {
            return null;
        }
    }

    /** Returns the days from the publication to the end of a period: “by the end of the year”. */
    private static ResolvedDate until(DateWords words, ResolvedDate part, LocalDate published) {
        boolean isEnd = words.has("part") ? words.value("part") == LAST : words.has("d");
        LocalDate last = part.date().getLatest();
        return isEnd && last != null && last.isAfter(published) ? ResolvedDate.within(published, last, part.rule()) : part;
    }
}
