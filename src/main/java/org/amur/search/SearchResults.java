package org.amur.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.actor.ActorRow;
import org.amur.event.EventRow;
import org.amur.figure.FigureRow;
import org.amur.lists.EntryRow;
import org.amur.sanctions.authority.AuthorityRow;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.source.SourceRow;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;

/**
 * First results of a search, of each kind of record, best first.
 *
 * @param corrected corrected text; null if the text was not corrected
 * @param lacking   part of the text that the results lack; null for none
 */
public record SearchResults(
        SearchQuestion question,
        String corrected,
        String lacking,
        List<ActorRow> actors,
        List<EventRow> events,
        List<MeasureRow> measures,
        List<DesignationRow> designations,
        List<ProgrammeRow> programmes,
        List<AuthorityRow> authorities,
        List<FigureRow> figures,
        List<SourceRow> sources,
        List<EntryRow> entries) {

    static final SearchResults NONE = of(new SearchQuestion(SearchText.of("", List.of()), Map.of()), List.of());

    private static final Pattern NUMBER = Pattern.compile("[-−–+$¥]*(?:\\d+(?:[.,]\\d+)+\\s*[%\\p{L}]*|\\d+\\s*[%\\p{L}]+)");

    /** Creates results of events alone. */
    static SearchResults of(SearchQuestion question, List<EventRow> events) {
        return new SearchResults(question, null, null, List.of(), events, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    public boolean isNone() {
        return !question.isAnswered() && Arrays.stream(ResultKind.values()).allMatch(kind -> of(kind).isEmpty());
    }

    /** Returns the pages that answer the text. */
    public List<SearchPage> getPages() {
        return isNone() ? List.of() : question.pages();
    }

    private List<?> of(ResultKind kind) {
        return switch (kind) {
            case ACTORS -> actors;
            case EVENTS -> events;
            case DESIGNATIONS -> designations;
            case MEASURES -> measures;
            case ENTRIES -> entries;
            case PROGRAMMES -> programmes;
            case AUTHORITIES -> authorities;
            case FIGURES -> figures;
            case SOURCES -> sources;
        };
    }

    /**
     * Returns the kinds with results, best first: figures for a number such as {@code 34.3%}, events of the period, what the text
     * asks for, a record of exactly this name, the others.
     */
    public List<ResultKind> getKinds() {
        RecordGroup group = question.group();
        boolean number = NUMBER.matcher(text().typed().strip()).matches();
        boolean dated = text().period() != null && group != RecordGroup.FIGURES;
        return Arrays.stream(ResultKind.values()).filter(kind -> !of(kind).isEmpty())
                .sorted(Comparator.comparing((ResultKind kind) -> !(number && kind == ResultKind.FIGURES))
                        .thenComparing(kind -> !(dated && kind == ResultKind.EVENTS))
                        .thenComparing(kind -> group == null || kind.group() != group)
                        .thenComparing(kind -> !isNamed(kind))).toList();
    }

    private SearchText text() {
        return question.text();
    }

    /** Tells whether a record has exactly the text as its name. */
    private boolean isNamed(ResultKind kind) {
        Stream<String> names = switch (kind) {
            case ACTORS -> actors.stream().flatMap(row -> Stream.concat(Stream.of(row.name()), row.otherNames().stream()));
            case EVENTS -> events.stream().map(EventRow::getTitle);
            case MEASURES -> measures.stream().flatMap(row -> Stream.of(row.title(), String.valueOf(row.act())));
            case PROGRAMMES -> programmes.stream().flatMap(row -> Stream.of(row.name(), String.valueOf(row.code())));
            case AUTHORITIES -> authorities.stream().flatMap(row -> Stream.of(row.name(), row.code()));
            default -> Stream.empty();
        };
        return names.anyMatch(name -> name.strip().equalsIgnoreCase(text().undated().strip()));
    }

    /** Returns the path of the list of all records of a kind that match. */
    public String all(ResultKind kind) {
        PartialDate period = text().period();
        QueryString query = QueryString.parse("");
        QueryString filter = switch (kind) {
            case ACTORS -> query.with("q", question.actors());
            case EVENTS -> query.with("q", String.join(" ", text().words())).with("from", SearchQuestion.end(period, 0))
                    .with("until", SearchQuestion.end(period, 1));
            case DESIGNATIONS, MEASURES -> query.with("q", question.sanctions()).with("from", period == null ? null : period.getEarliest())
                    .with("to", period == null ? null : period.getLatest());
            case ENTRIES, PROGRAMMES, AUTHORITIES -> query.with("q", question.lists());
            case FIGURES -> query.with("q", question.figures());
            case SOURCES -> query.with("q", text().typed());
        };
        return filter.after(kind.list());
    }

    SearchResults with(List<ActorRow> found) {
        return new SearchResults(question, corrected, lacking, found, events, measures, designations, programmes, authorities, figures,
                sources, entries);
    }

    SearchResults correctedTo(String text) {
        return new SearchResults(question, text, lacking, actors, events, measures, designations, programmes, authorities, figures,
                sources, entries);
    }

    SearchResults without(String part) {
        return new SearchResults(question, corrected, part, actors, events, measures, designations, programmes, authorities, figures,
                sources, entries);
    }
}
