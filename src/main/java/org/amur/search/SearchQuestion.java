package org.amur.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.actor.ActorRow;
import org.amur.figure.value.Area;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Search text with the actors that it names exactly.
 *
 * @param named actors by name, in lower case
 */
record SearchQuestion(SearchText text, Map<String, List<ActorRow>> named) {

    /** Returns the names that the text may have, in lower case. */
    static List<String> possibleNames(SearchText text) {
        Stream<String> names = Stream.concat(Stream.of(text.name()), text.names().stream().map(String::toLowerCase));
        return Stream.concat(text.pairs().stream().flatMap(List::stream), names).filter(name -> !name.isEmpty()).distinct().toList();
    }

    RecordGroup group() {
        return text.group();
    }

    /** Returns the actor named beside a kind of record. */
    private Optional<ActorRow> actor() {
        return group() == null ? Optional.empty() : one(text.name());
    }

    /** Returns the only actor of a name, or the only state among several. */
    private Optional<ActorRow> one(String name) {
        List<ActorRow> actors = named.getOrDefault(name, List.of());
        List<ActorRow> states = actors.stream().filter(actor -> actor.kind() == ActorKind.STATE).toList();
        return states.size() == 1 ? states.stream().findFirst() : actors.stream().filter(actor -> actors.size() == 1).findFirst();
    }

    /** Tells whether the text names nothing but China and Russia. */
    private boolean isOfTheRecord() {
        return text.names().stream().map(name -> one(name.toLowerCase()))
                .allMatch(actor -> actor.filter(one -> one.kind() == ActorKind.STATE && Area.isOfTheRecord(one.country())).isPresent());
    }

    /** Returns the words for actors. */
    String actors() {
        return actor().map(ActorRow::name).orElse(text.undated());
    }

    /** Returns the words for measures and designations; null for all of the period. */
    String sanctions() {
        if (group() != RecordGroup.SANCTIONS) {
            return text.undated();
        }
        String names = actor().map(ActorRow::name).orElse(String.join(" ", text.names()));
        return !names.isEmpty() ? names : text.period() == null ? text.typed() : null;
    }

    /** Returns the words for list entries, programmes and authorities. */
    String lists() {
        return actor().filter(actor -> group() == RecordGroup.SANCTIONS).map(ActorRow::name).orElse(text.typed());
    }

    String figures() {
        if (group() != RecordGroup.FIGURES) {
            return text.typed();
        }
        return text.figures(actor().map(actor -> List.of(actor.name())).orElse(isOfTheRecord() ? List.of() : text.names()));
    }

    /** Returns the pages that answer the text. */
    List<SearchPage> pages() {
        return Stream.of(tradePage(), sanctionsPage(), eventsPage()).flatMap(Optional::stream).toList();
    }

    /** Tells whether a page answers the text, even if no record is found. */
    boolean isAnswered() {
        return tradePage().isPresent() || sanctionsPage().isPresent();
    }

    private Optional<SearchPage> tradePage() {
        QueryString years = QueryString.parse("").with("from", text.year()).with("until", text.year());
        return Optional.of(new SearchPage(label("search.page.trade", "search.page.trade.year"), years.after("/trade/dashboard")))
                .filter(page -> group() == RecordGroup.FIGURES && isOfTheRecord());
    }

    private Optional<SearchPage> sanctionsPage() {
        if (group() != RecordGroup.SANCTIONS) {
            return Optional.empty();
        }
        return isOfTheRecord()
                ? Optional.of(new SearchPage(label("search.page.sanctions", "search.page.sanctions.year"),
                        QueryString.parse("").with("year", text.year()).after("/sanctions/tracker")))
                : actor().map(actor -> new SearchPage(Texts.get("search.page.target", actor.name()), "/sanctions/target?id=" + actor.id()));
    }

    private String label(String key, String ofYear) {
        return text.year() == null ? Texts.get(key) : Texts.get(ofYear, text.year().toString());
    }

    /** Returns the events between two actors, or of one actor or all within the period. */
    private Optional<SearchPage> eventsPage() {
        PartialDate period = text.period();
        if (text.parts().isEmpty() || text.pairs().isEmpty()) {
            return period == null ? Optional.empty() : Optional.of(eventsPage(List.of(), period));
        }
        return text.pairs().stream().map(this::meant).filter(actors -> actors.size() == 2 || actors.size() == 1 && period != null)
                .findFirst().map(actors -> eventsPage(actors, period));
    }

    /** Returns the different actors of all names; none if a name is unknown or ambiguous. */
    private List<ActorRow> meant(List<String> names) {
        List<ActorRow> actors = names.stream().map(this::one).flatMap(Optional::stream).distinct().toList();
        return actors.size() == names.size() ? actors : List.of();
    }

    private static SearchPage eventsPage(List<ActorRow> actors, PartialDate period) {
        String path = QueryString.parse("").with("between", id(actors, 0)).with("and", id(actors, 1))
                .with("from", end(period, 0)).with("until", end(period, 1)).after("/event/list");
        List<Object> names = Stream.<Object>concat(actors.stream().map(ActorRow::name),
                Stream.ofNullable(period).map(shown -> shown.display(Texts.locale()))).toList();
        String key = actors.isEmpty() ? "search.events.in.period" : actors.size() == 1 ? "search.events.of.period"
                : period == null ? "search.events.between" : "search.events.between.period";
        return new SearchPage(Texts.get(key, names.toArray()), path);
    }

    private static Long id(List<ActorRow> actors, int number) {
        return actors.size() > number ? Long.valueOf(actors.get(number).id()) : null;
    }

    /** Returns the first or second end of an interval, or the whole date; null if open. */
    static String end(PartialDate period, int number) {
        if (period == null) {
            return null;
        }
        String[] ends = period.precision() == PartialDate.Precision.INTERVAL ? period.getEdtf().split("/", -1) : new String[0];
        String end = ends.length == 2 ? ends[number] : period.getEdtf();
        return end.equals("..") || end.isEmpty() ? null : end;
    }
}
