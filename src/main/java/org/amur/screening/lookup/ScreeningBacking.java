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

/** {@code /screening}: who somebody may be, among the entries of official lists and the actors. */
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
            // First: what is indexed while this is answered, only makes the answer better.
            behind = !isOfAnEarlierDay() && screening.isBehind();
            answer = screening.answer(question);
            actors = actors(screening.actors(question));
        }
    }

    /** What is found is of now; where the page is of another day, that day may not know all of them. */
    private List<ActorCandidate> actors(List<Match> matches) {
        List<Long> ids = matches.stream().map(ScreeningBacking::actor).toList();
        Map<Long, ActorRow> byId = rows.now(ids).stream().collect(Collectors.toMap(ActorRow::getId, Function.identity()));
        Set<Long> known = isOfAnEarlierDay() ? rows.known(ids) : byId.keySet();
        return matches.stream().filter(match -> byId.containsKey(actor(match)))
                .map(match -> new ActorCandidate(byId.get(actor(match)), known.contains(actor(match)), match)).toList();
    }

    private static Long actor(Match match) {
        return Long.valueOf(match.party().id());
    }

    /** Whether the address asks for a name or a number, and all else that it asks is understood. */
    public boolean isAsked() {
        return question.isAsked() && AddressReading.isFollowed();
    }

    /** Whether the address asks for nothing, which is not so where it only cannot be followed. */
    public boolean isBlank() {
        return !question.isAsked() && AddressReading.isFollowed();
    }

    /** What is wrong with a field of the question, by the field's name. */
    public Map<String, String> getProblems() {
        return params.problems();
    }

    public ScreeningQuery getQuestion() {
        return question;
    }

    /** As typed. */
    public String getBirth() {
        return params.birthTyped();
    }

    /** The best first. */
    public List<EntryCandidate> getCandidates() {
        return answer.reaching();
    }

    /** The best of those that fall short; fewer of them where some do not. */
    public List<EntryCandidate> getNearest() {
        return answer.nearest();
    }

    /** The best that would reach the threshold if no kind had been asked for, where none of that kind does; null if there is none. */
    public EntryCandidate getOfAnotherKind() {
        return answer.ofAnotherKind().stream().findFirst().orElse(null);
    }

    public List<ActorCandidate> getActors() {
        return actors;
    }

    /** Whether names can be compared already. */
    public boolean isReady() {
        return indexes.isReady();
    }

    /** Whether what was answered may lack what a release says that has just become current. */
    public boolean isBehind() {
        return behind;
    }

    /** Whether the page is to be as it was known on a day, which this answer is not: only what stands now is indexed. */
    public boolean isOfAnEarlierDay() {
        return AsOf.day().isPresent();
    }

    /** What names are compared with; null as long as it is made. */
    public ListIndex getLists() {
        return indexes.lists().orElse(null);
    }

    public int getActorCount() {
        return indexes.actors().map(ActorIndex::size).orElse(0);
    }

    /** How many candidates are shown at most. */
    public int getMost() {
        return Screening.MOST;
    }
}
