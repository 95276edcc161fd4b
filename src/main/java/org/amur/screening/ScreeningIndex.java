package org.amur.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameIndex.Candidate;
import org.amur.screening.name.NameIndex;
import org.amur.screening.name.NameMatch;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.ParsedName;
import org.amur.screening.name.SurnameOnly;
import org.amur.screening.name.WeightedName;

/**
 * Search index of parties. Finds every party that reaches the threshold. Immutable and thread-safe: when a list
 * changes, build another index and replace this one.
 */
public final class ScreeningIndex {

    private final NameIndex index;
    private final List<Party> parties;
    /** Party index for each name index. */
    private final int[] partyOfName;
    /** Fathers' names for each party index, computed on first use. */
    private final FatherNames[] fathersOfParties;
    private final List<PartyName> names = new ArrayList<>();
    private final Map<Identifier, List<Integer>> namesByIdentifier = new HashMap<>();

    private ScreeningIndex(Collection<Party> all, NameIndex.Builder builder) {
        parties = List.copyOf(all);
        fathersOfParties = new FatherNames[parties.size()];
        List<Integer> owners = new ArrayList<>();
        List<NameIndex.Given> given = new ArrayList<>();
        for (int party = 0; party < parties.size(); party++) {
            Party each = parties.get(party);
            for (PartyName name : new LinkedHashSet<>(each.names())) {
                owners.add(party);
                names.add(name);
                given.add(new NameIndex.Given(name.text(), each.kind()));
                each.identifiers().forEach(identifier -> namesByIdentifier
                        .computeIfAbsent(identifier, key -> new ArrayList<>(1)).add(names.size() - 1));
            }
        }
        partyOfName = owners.stream().mapToInt(Integer::intValue).toArray();
        builder.addAll(given);
        index = builder.build();
    }

    public static ScreeningIndex of(Collection<Party> parties) {
        return new ScreeningIndex(parties, new NameIndex.Builder());
    }

    /**
     * Builds an index, sharing unchanged parts of the previous one to save time and memory.
     *
     * @param before previous index; null if there is none
     */
    public static ScreeningIndex of(Collection<Party> parties, ScreeningIndex before) {
        return before == null ? of(parties) : new ScreeningIndex(parties, new NameIndex.Builder(before.index));
    }

    public int parties() {
        return parties.size();
    }

    public int names() {
        return names.size();
    }

    /**
     * Returns the parties that reach the threshold, best first, each once with its best name.
     *
     * @param threshold at least {@link NameIndex#MIN_THRESHOLD}; {@link NameMatcher#THRESHOLD} by default; ignored in a search
     * by number only
     * @param limit     maximum number of results
     */
    public List<Match> search(Party asked, float threshold, int limit) {
        Search search = new Search(asked, threshold, limit);
        search.byNames();
        if (asked.names().isEmpty()) {
            search.byNumbersAlone();
        }
        return search.matches();
    }

    /** Below this threshold a search also finds names that only share letters. */
    private static final float SPELT_BELOW = 0.6f;
    private static final int MAX_SPELT = 10;
    private static final PartyName UNNAMED = PartyName.of("");

    /**
     * Best hit of a party.
     *
     * @param query null in a search by number
     * @param spelt spelling candidate of a name that only shares letters; else null
     * @param surname match of a surname alone; else null
     */
    private record Hit(WeightedName query, int name, Match match, Candidate spelt, NameMatch surname) {
    }

    private final class Search {

        private final Party asked;
        private final float threshold;
        private final Map<Integer, Hit> best = new HashMap<>();
        private final Map<Integer, List<Evidence>> evidence = new HashMap<>();
        private final Bar bar;
        /** Alternative readings of each name of the query. */
        private final List<List<ParsedName>> readings;
        private final FatherNames fathers;

        Search(Party asked, float threshold, int limit) {
            this.asked = asked;
            readings = asked.names().stream().map(name -> NameParser.readings(name.text(), asked.kind())).toList();
            fathers = FatherNames.in(readings.stream().map(ofName -> ofName.get(0)));
            // A search by number only finds all parties that have it.
            this.threshold = asked.names().isEmpty() ? 0 : threshold;
            bar = new Bar(this.threshold, limit);
        }

        void byNames() {
            for (int i = 0; i < readings.size(); i++) {
                by(asked.names().get(i), readings.get(i));
            }
        }

        private void by(PartyName mine, List<ParsedName> ways) {
            ParsedName parsed = ways.get(0);
            NameIndex.Candidates heard = by(mine, parsed, 1);
            ways.stream().skip(1).forEach(other -> by(mine, other, 1));
            index.respellings(parsed).forEach(other -> by(mine, NameParser.parse(other.text(), asked.kind()), other.trust()));
            if (threshold < SPELT_BELOW) {
                heard.spelt(MAX_SPELT).forEach(candidate -> judge(mine, heard.query(), candidate.name(), candidate.bound(),
                        candidate, null));
            }
        }

        private NameIndex.Candidates by(PartyName mine, ParsedName parsed, float trust) {
            WeightedName query = index.weigh(parsed);
            boolean bySurname = trust == 1 && threshold <= SurnameOnly.MOST && SurnameOnly.isAsked(query);
            NameIndex.Candidates candidates = index.candidates(query,
                    bySurname ? NameIndex.MIN_THRESHOLD : Math.min(1, leastName() / trust));
            for (Candidate candidate : candidates.all()) {
                float bound = bySurname ? Math.max(candidate.bound(), SurnameOnly.MOST) : candidate.bound() * trust;
                if (EvidenceWeights.most(asked, bound) < bar.height()) {
                    break;
                }
                NameMatch surname = bySurname ? SurnameOnly.of(query, index.name(candidate.name())).orElse(null) : null;
                judge(mine, query, candidate.name(), surname == null ? candidates.score(candidate) * trust : surname.score(), null, surname);
            }
            numbered().forEach(name -> judge(mine, query, name, Comparison.score(query, index.name(name)), null, null));
            return candidates;
        }

        /** Returns the fathers' names of a party, computed on first use. */
        private FatherNames fathersOf(int place) {
            if (fathers.known().isEmpty()) {
                return FatherNames.NONE;
            }
            FatherNames known = fathersOfParties[place];
            if (known == null) {
                known = FatherNames.of(parties.get(place));
                fathersOfParties[place] = known;
            }
            return known;
        }

        void byNumbersAlone() {
            numbered().forEach(name -> judge(UNNAMED, null, name, 0, null, null));
        }

        /** Returns the names of parties that share a number with the query. */
        private List<Integer> numbered() {
            return asked.identifiers().stream().flatMap(each -> namesByIdentifier.getOrDefault(each, List.of()).stream()).distinct()
                    .sorted().toList();
        }

        /** Returns the minimum name score that evidence can raise to the threshold. */
        private float leastName() {
            float lift = EvidenceWeights.most(asked, 0);
            return Math.max(NameIndex.MIN_THRESHOLD, lift >= 1 ? 0 : (threshold - lift) / (1 - lift) - 1e-4f);
        }

        private void judge(PartyName mine, WeightedName query, int name, float score, Candidate spelt, NameMatch surname) {
            int place = partyOfName[name];
            Party party = parties.get(place);
            boolean byNumber = NameMatcher.isHardlyAny(score) && EvidenceWeights.isOneNumbered(asked, party);
            if (score <= 0 && !byNumber) {
                return;
            }
            List<Evidence> beside = evidence.computeIfAbsent(place, key -> EvidenceWeights.of(asked, party, fathers, fathersOf(place)));
            Match match = NameMatcher.judged(party, mine, names.get(name), score, beside, byNumber);
            Hit before = best.get(place);
            if (before == null || match.score() > before.match().score()) {
                best.put(place, new Hit(query, name, match, spelt, surname));
                bar.raise(before == null ? 0 : before.match().score(), match.score());
            }
        }

        List<Match> matches() {
            Map<Hit, Float> letters = new IdentityHashMap<>();
            return best.values().stream().filter(hit -> hit.match().score() >= threshold)
                    .sorted(Comparator.comparingDouble((Hit hit) -> -hit.match().score())
                            .thenComparingDouble(hit -> -letters.computeIfAbsent(hit, this::lettersAlike))
                            .thenComparing(hit -> hit.match().party().id()))
                    .limit(bar.limit).map(this::explained).toList();
        }

        /** Breaks ties between names of equal score by similarity of spelling. */
        private float lettersAlike(Hit hit) {
            return hit.query() == null ? 0 : index.lettersAlike(hit.query(), hit.name());
        }

        private Match explained(Hit hit) {
            if (hit.query() == null) {
                return NameMatcher.explained(hit.match(), new NameMatch(0, List.of(), List.of()));
            }
            if (hit.surname() != null) {
                return NameMatcher.explained(hit.match(), hit.surname());
            }
            return hit.spelt() == null ? NameMatcher.explained(hit.match(), hit.query(), index.name(hit.name()))
                    : NameMatcher.explained(hit.match(), index.spelt(hit.query(), hit.spelt()));
        }
    }

    /** Score needed to be among the results: the threshold, and once there are enough results the lowest of them. */
    private static final class Bar {

        private final float threshold;
        private final int limit;
        private final PriorityQueue<Float> first = new PriorityQueue<>();

        Bar(float threshold, int limit) {
            this.threshold = threshold;
            this.limit = limit;
        }

        float height() {
            return first.size() < limit ? threshold : first.peek();
        }

        /** Records the increase of a party's score. */
        void raise(float before, float score) {
            if (score < threshold) {
                return;
            }
            first.remove(before);
            first.add(score);
            if (first.size() > limit) {
                first.poll();
            }
        }
    }
}
