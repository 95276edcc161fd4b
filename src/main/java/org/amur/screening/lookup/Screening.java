package org.amur.screening.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRow;
import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.NameIndex;

/** Searches list entries and actors. */
@ApplicationScoped
public class Screening {

    /** Maximum results on a page. */
    public static final int MAX_RESULTS = 20;

    /** Results below the threshold that are shown if none reaches it. */
    private static final int NEAREST = 3;
    /** Minimum score of results shown below the threshold: a surname alone is common to several. */
    private static final float NEAR = 0.6f;
    private static final int MAX_NEAR = 10;
    private static final float HUNDRED = 100;

    @Inject
    private Indexes indexes;

    @Inject
    private ListRepository lists;

    @Inject
    private CurrentEntries entries;

    @Inject
    private ActorRows rows;

    /**
     * Returns true if a current release is not indexed yet, for some seconds until {@link IndexTask} has read it, so
     * that results may be incomplete.
     */
    public boolean isBehind() {
        return indexes.lists().filter(index -> !index.isOf(entries.releases())).isPresent();
    }

    /**
     * Returns the entries of the current releases that reach the threshold, best first; none while there is no index.
     */
    public List<EntryCandidate> candidates(ScreeningQuery question) {
        return candidates(question, NameMatcher.THRESHOLD, MAX_RESULTS);
    }

    /**
     * Returns the entries above another threshold.
     *
     * @param threshold in per cent
     */
    public List<EntryCandidate> candidates(ScreeningQuery question, int threshold, int limit) {
        return candidates(question, threshold / HUNDRED, limit);
    }

    List<EntryCandidate> candidates(ScreeningQuery question, float threshold, int limit) {
        ListIndex index = indexes.lists().orElse(ListIndex.EMPTY);
        return shown(index.search(question.party(), threshold, limit), index);
    }

    /** Returns the results shown on a page. */
    ListAnswer answer(ScreeningQuery question) {
        ListIndex index = indexes.lists().orElse(ListIndex.EMPTY);
        Map<Boolean, List<Match>> found = index.search(question.party(), NEAR, MAX_RESULTS + MAX_NEAR).stream()
                .collect(Collectors.partitioningBy(match -> match.score() >= NameMatcher.THRESHOLD));
        List<Match> reaching = found.get(true).stream().limit(MAX_RESULTS).toList();
        List<Match> below = reaching.isEmpty() ? index.search(question.party(), NameIndex.MIN_THRESHOLD, NEAREST)
                : found.get(false).stream().limit(MAX_NEAR).toList();
        List<Match> ofAnotherKind = reaching.isEmpty() && question.kind() != null
                ? index.search(question.ofAnyKind().party(), NameMatcher.THRESHOLD, 1) : List.of();
        List<EntryCandidate> all = shown(Stream.of(reaching, below, ofAnotherKind).flatMap(List::stream).toList(), index);
        int ofTheKind = reaching.size() + below.size();
        return new ListAnswer(all.subList(0, reaching.size()), all.subList(reaching.size(), ofTheKind), all.subList(ofTheKind, all.size()));
    }

    private List<EntryCandidate> shown(List<Match> matches, ListIndex index) {
        Map<Long, ListedEntry> entries = lists.entries(matches.stream().map(match -> index.get(match.party()).entry()).distinct()
                .toList());
        return matches.stream().map(match -> {
            ListedParty listed = index.get(match.party());
            return new EntryCandidate(listed, entries.get(listed.entry()), match);
        }).toList();
    }

    /** Returns the matching actors. */
    List<Match> actors(ScreeningQuery question) {
        return indexes.actors().orElse(ActorIndex.EMPTY).search(question.party(), NameMatcher.THRESHOLD, MAX_RESULTS);
    }

    /** Returns actors with names that sound or look like a name, best first. */
    public List<ActorRow> similarActors(String name, int limit) {
        List<Match> matches = indexes.actors().orElse(ActorIndex.EMPTY).search(new ScreeningQuery(name, null, null, null, null).party(),
                NameMatcher.THRESHOLD, limit);
        List<Long> ids = matches.stream().map(match -> Long.valueOf(match.party().id())).toList();
        return rows.now(ids).stream().sorted(Comparator.comparingInt(row -> ids.indexOf(row.id()))).toList();
    }
}
