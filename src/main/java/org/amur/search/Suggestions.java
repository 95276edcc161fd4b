package org.amur.search;

import java.util.ArrayList;
import java.util.Comparator;
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
        return groups(group(null, "actor.list.title", found, actor -> new Suggestion(actor.id(), actor.label(), actor.detail(), null)));
    }

    /** Suggests the caller's saved and recent searches. */
    List<Suggestion.Group> own() {
        return groups(group(null, "search.saved", own.saved(caller.name()), saved -> search(saved.getName(), saved.getQuery())),
                group(null, "search.recent", own.recentTexts(caller.name()), query -> search(query, query)));
    }

    private static Suggestion search(String label, String query) {
        return new Suggestion(null, label, null, QueryString.parse("").with("q", query).after("/search"));
    }

    /** Suggests records of all kinds: the kind that the text asks for first, then the kind with a record of exactly this name. */
    List<Suggestion.Group> records(String typed) {
        if (!isLong(typed)) {
            return List.of();
        }
        SearchResults found = search.find(typed, EACH);
        List<Suggestion.Group> groups = new ArrayList<>(kinds(found));
        groups.sort(Comparator.<Suggestion.Group, Boolean>comparing(group -> group.kind() == null || group.kind() != found.getFirst())
                .thenComparing(group -> !isNamed(group, found.words().text())));
        if (found.question() != null) {
            groups.add(0, new Suggestion.Group(RecordGroup.EVENTS, Texts.get("search.events"),
                    List.of(new Suggestion(null, found.question().getLabel(), null, found.question().getPath()))));
        }
        return groups;
    }

    private static List<Suggestion.Group> kinds(SearchResults found) {
        return groups(
                group(null, "actor.list.title", found.actors(), Suggestions::actor),
                group(RecordGroup.EVENTS, "event.list.title", found.events(),
                        row -> record("/event/view", row.getId(), row.getTitle(), display(row.getDate()))),
                group(RecordGroup.SANCTIONS, "sanctions.measure.list.title", found.measures(),
                        row -> record("/sanctions/measure/view", row.id(), row.title(), row.act())),
                group(RecordGroup.SANCTIONS, "lists.entries.title", found.entries(),
                        row -> record("/lists/entry", row.id(), row.title(), Texts.get(row.list().getKey()))),
                group(RecordGroup.SANCTIONS, "sanctions.designation.list.title", found.designations(),
                        row -> record("/sanctions/designation/view", row.getId(), row.getTarget(), row.getAuthority() + " · " + row.getAct())),
                group(RecordGroup.SANCTIONS, "sanctions.programme.list.title", found.programmes(),
                        row -> record("/sanctions/programme/view", row.id(), row.name(), row.code())),
                group(RecordGroup.SANCTIONS, "sanctions.authority.list.title", found.authorities(),
                        row -> record("/sanctions/authority/view", row.id(), row.name(), row.code())),
                group(RecordGroup.FIGURES, "figure.list.title", found.figures(), Suggestions::figure),
                group(null, "source.list.title", found.sources(),
                        row -> record("/source/view", row.id(), row.title(), row.publisher())));
    }

    private static boolean isNamed(Suggestion.Group group, String words) {
        return group.suggestions().stream().anyMatch(suggestion -> Stream.of(suggestion.label(), String.valueOf(suggestion.detail()))
                .anyMatch(name -> name.strip().equalsIgnoreCase(words.strip())));
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

    private static <T> Suggestion.Group group(RecordGroup kind, String title, List<T> rows, Function<T, Suggestion> suggestion) {
        return new Suggestion.Group(kind, Texts.get(title), rows.stream().map(suggestion).toList());
    }

    private static List<Suggestion.Group> groups(Suggestion.Group... groups) {
        return Stream.of(groups).filter(group -> !group.suggestions().isEmpty()).toList();
    }
}
