package org.amur.screening.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRow;
import org.amur.history.AsOf;
import org.amur.screening.Match;
import org.amur.web.AddressReading;

/** {@code /screening}: searches list entries and actors. */
@Named
@RequestScoped
public class ScreeningBacking {

    @Inject
    private ScreeningParams params;

    @Inject
    private Screening screening;

    @Inject
    private Indexes indexes;

    @Inject
    private ActorRows rows;

    private ScreeningQuery question;
    private boolean behind;
    private ListAnswer answer = ListAnswer.EMPTY;
    private List<ActorCandidate> actors = List.of();

    @PostConstruct
    void load() {
        question = params.question();
        if (isAsked()) {
            // Checked first: entries indexed during the search only improve the results.
            behind = !isOfAnEarlierDay() && screening.isBehind();
            answer = screening.answer(question);
            actors = actors(screening.actors(question));
        }
    }

    /** Results are current; the page's as-of date may not know all of them. */
    private List<ActorCandidate> actors(List<Match> matches) {
        List<Long> ids = matches.stream().map(ScreeningBacking::actor).toList();
        Map<Long, ActorRow> byId = rows.now(ids).stream().collect(Collectors.toMap(ActorRow::id, Function.identity()));
        Set<Long> known = isOfAnEarlierDay() ? rows.known(ids) : byId.keySet();
        return matches.stream().filter(match -> byId.containsKey(actor(match)))
                .map(match -> new ActorCandidate(byId.get(actor(match)), known.contains(actor(match)), match)).toList();
    }

    private static Long actor(Match match) {
        return Long.valueOf(match.party().id());
    }

    /** Returns true if the URL contains a valid query with a name or number. */
    public boolean isAsked() {
        return question.isAsked() && AddressReading.isValid();
    }

    /** Returns true if the URL contains no query; false if it contains an invalid one. */
    public boolean isBlank() {
        return !question.isAsked() && AddressReading.isValid();
    }

    /** Returns the problem of each invalid field. */
    public Map<String, String> getProblems() {
        return params.problems();
    }

    public ScreeningQuery getQuestion() {
        return question;
    }

    /** Returns the date of birth as typed. */
    public String getBirth() {
        return params.birthTyped();
    }

    /** Returns the results, best first. */
    public List<EntryCandidate> getCandidates() {
        return answer.reaching();
    }

    /** Returns the best results below the threshold; fewer if some reach it. */
    public List<EntryCandidate> getNearest() {
        return answer.nearest();
    }

    /**
     * Returns the best result without the kind filter if none of the kind reaches the threshold; null if there is none.
     */
    public EntryCandidate getOfAnotherKind() {
        return answer.ofAnotherKind().stream().findFirst().orElse(null);
    }

    public List<ActorCandidate> getActors() {
        return actors;
    }

    /** Returns true if the indexes exist. */
    public boolean isReady() {
        return indexes.isReady();
    }

    /** Returns true if a new current release is not indexed yet. */
    public boolean isBehind() {
        return behind;
    }

    /** Returns true if the page has an as-of date: only the current state is indexed. */
    public boolean isOfAnEarlierDay() {
        return AsOf.day().isPresent();
    }

    /** Returns the index of entries; null while it is built. */
    public ListIndex getLists() {
        return indexes.lists().orElse(null);
    }

    public int getActorCount() {
        return indexes.actors().map(ActorIndex::size).orElse(0);
    }

    /** Returns the maximum number of results. */
    public int getMost() {
        return Screening.MAX_RESULTS;
    }
}
