package org.amur.screening.name;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What the words of one name can meet among the words of an index, each pair of words compared once however many names share
 * it. For one search in one thread.
 */
final class Meetings {

    private final WeightedName query;
    private final Map<NameToken, Meeting>[] known;

    @SuppressWarnings("unchecked")
    Meetings(WeightedName query) {
        this.query = query;
        known = (Map<NameToken, Meeting>[]) new Map<?, ?>[query.size()];
    }

    /** Notes that the query's word can meet this one of the index. */
    void note(int i, NameToken word) {
        if (known[i] == null) {
            known[i] = new IdentityHashMap<>();
        }
        known[i].put(word, null);
    }

    /** How the query's word meets this one of the index. */
    Meeting of(int i, NameToken word) {
        NameToken mine = query.token(i);
        if (mine.role() == Role.INITIAL || word.role() == Role.INITIAL) {
            return Meeting.of(mine, word);
        }
        Map<NameToken, Meeting> met = known[i];
        if (met == null) {
            return Meeting.NONE;
        }
        Meeting meeting = met.get(word);
        if (meeting == null && met.containsKey(word)) {
            meeting = Meeting.of(mine, word);
            met.put(word, meeting);
        }
        return meeting == null ? Meeting.NONE : meeting;
    }
}
