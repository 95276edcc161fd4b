package org.amur.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorRow;
import org.amur.figure.AmountText;
import org.amur.figure.FigureRow;
import org.amur.figure.value.SeriesText;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.amur.web.Option;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/** Suggestions of the search field and of fields that choose an actor. */
@ApplicationScoped
class Suggestions {

    private static final int EACH = 4;
    private static final int ACTORS = 10;
    /** Shorter words begin too many names to suggest any. */
    private static final int MIN_LETTERS = 2;

    @Inject
    private RecordSearch search;

    @Inject
    private ActorRepository actors;

    @Inject
    private OwnSearchRepository own;

    @Inject
    private Caller caller;

    /** Suggests actors for a field. */
    List<Suggestion.Group> actors(String typed) {
        List<Option> found = isLong(typed) ? actors.suggest(typed, ACTORS) : List.of();
        return groups(group("actor.list.title", found, actor -> new Suggestion(actor.id(), actor.label(), actor.detail(), null)));
    }

    /** Suggests the caller's saved and recent searches. */
    List<Suggestion.Group> own() {
        return groups(group("search.saved", own.saved(caller.name()), saved -> search(saved.getName(), saved.getQuery())),
                group("search.recent", own.recentTexts(caller.name()), query -> search(query, query)));
    }

    private static Suggestion search(String label, String query) {
        return new Suggestion(null, label, null, QueryString.parse("").with("q", query).after("/search"));
    }

    /** Suggests pages that answer the text, and records, the best kind first. */
    List<Suggestion.Group> records(String typed) {
        if (!isLong(typed)) {
            return List.of();
        }
        SearchResults found = search.find(typed, EACH);
        List<Suggestion> pages = found.getPages().stream().map(page -> new Suggestion(null, page.label(), null, page.path())).toList();
        return Stream.concat(Stream.of(group("search.pages", pages, page -> page)),
                found.getKinds().stream().map(kind -> group(kind.getTitle(), suggestions(kind, found), Function.identity())))
                .filter(group -> !group.suggestions().isEmpty()).toList();
    }

    private static List<Suggestion> suggestions(ResultKind kind, SearchResults found) {
        Stream<Suggestion> suggestions = switch (kind) {
            case ACTORS -> found.actors().stream().map(Suggestions::actor);
            case EVENTS -> found.events().stream().map(row -> record("/event/view", row.getId(), row.getTitle(), display(row.getDate())));
            case DESIGNATIONS -> found.designations().stream().map(row -> record("/sanctions/designation/view", row.getId(), row.getTarget(),
                    row.getAuthority() + " · " + row.getAct()));
            case MEASURES -> found.measures().stream().map(row -> record("/sanctions/measure/view", row.id(), row.title(), row.act()));
            case ENTRIES -> found.entries().stream().map(row -> record("/lists/entry", row.id(), row.title(),
                    Texts.get(row.list().getKey())));
            case PROGRAMMES -> found.programmes().stream().map(row -> record("/sanctions/programme/view", row.id(), row.name(), row.code()));
            case AUTHORITIES -> found.authorities().stream().map(row -> record("/sanctions/authority/view", row.id(), row.name(), row.code()));
            case FIGURES -> found.figures().stream().map(Suggestions::figure);
            case SOURCES -> found.sources().stream().map(row -> record("/source/view", row.id(), row.title(), row.publisher()));
        };
        return suggestions.toList();
    }

    private static boolean isLong(String typed) {
        String letters = String.join("", SearchTerms.query(typed));
        return letters.codePointCount(0, letters.length()) >= MIN_LETTERS || letters.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Suggestion actor(ActorRow row) {
        String kind = Texts.choice("actor.kind", row.kind()).toLowerCase(Locale.ROOT);
        return record("/actor/view", row.id(), row.name(),
                Stream.concat(row.otherNames().stream(), Stream.of(kind)).collect(Collectors.joining(" · ")));
    }

    private static Suggestion figure(FigureRow row) {
        return record("/trade/view", row.getId(), SeriesText.of(row.getSeries(), Texts.locale()),
                row.getPeriod().display(Texts.locale()) + " · " + AmountText.of(row.getAmount(), Texts.locale()));
    }

    private static String display(PartialDate date) {
        return date.display(Texts.locale());
    }

    private static Suggestion record(String path, long id, String label, String detail) {
        return new Suggestion(null, label, detail, path + "?id=" + id);
    }

    private static <T> Suggestion.Group group(String title, List<T> rows, Function<T, Suggestion> suggestion) {
        return new Suggestion.Group(Texts.get(title), rows.stream().map(suggestion).toList());
    }

    private static List<Suggestion.Group> groups(Suggestion.Group... groups) {
        return Stream.of(groups).filter(group -> !group.suggestions().isEmpty()).toList();
    }
}
