package org.amur.screening.desk;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.lists.ListRepository;
import org.amur.lists.ListedEntry;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;

/** Asks who somebody may be. */
@ApplicationScoped
public class Screening {

    /** As many as a person looks through. */
    public static final int MOST = 20;

    private static final float HUNDRED = 100;

    @Inject
    private Indexes indexes;

    @Inject
    private ListRepository lists;

    @Inject
    private CurrentEntries entries;

    /**
     * Whether another release became current that is not compared with yet, so that an answer may lack what it says: for the
     * seconds until {@link IndexKeeper} has seen it and read its names.
     */
    public boolean isBehind() {
        return indexes.lists().filter(index -> !index.isOf(entries.releases())).isPresent();
    }

    /** The entries of the current releases that reach the threshold, the best first; none as long as there is no index. */
    public List<Candidate> candidates(Question question) {
        return candidates(question, NameMatcher.THRESHOLD, MOST);
    }

    /**
     * The same from another threshold on.
     *
     * @param threshold of a hundred
     */
    public List<Candidate> candidates(Question question, int threshold, int limit) {
        return candidates(question, threshold / HUNDRED, limit);
    }

    List<Candidate> candidates(Question question, float threshold, int limit) {
        ListIndex index = indexes.lists().orElse(ListIndex.EMPTY);
        List<Match> matches = index.search(question.party(), threshold, limit);
        Map<Long, ListedEntry> entries = lists.entries(matches.stream().map(match -> index.get(match.party()).entry()).toList());
        return matches.stream().map(match -> {
            ListedParty listed = index.get(match.party());
            return new Candidate(listed, entries.get(listed.entry()), match);
        }).toList();
    }

    /** The same of the actors of Amur. */
    List<Match> actors(Question question) {
        return indexes.actors().orElse(ActorIndex.EMPTY).search(question.party(), NameMatcher.THRESHOLD, MOST);
    }
}
