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
import org.amur.screening.name.WeightedName;

/**
 * All parties of some lists, searched for those that a party may be. Nothing that reaches the threshold is left out. Immutable:
 * when a list changes, build another and put it in this one's place; who is searching goes on in the old one. Several threads
 * may search at once.
 */
public final class ScreeningIndex {

    private final NameIndex index;
    private final List<Party> parties;
    /** The place of its party, by the place of a name in the index. */
    private final int[] partyOfName;
    /** By the place of a party, once they are asked for. */
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
     * The same, made with less work and in less room where much is as before.
     *
     * @param before what this one takes the place of; null if there is none
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
     * The parties that reach the threshold, the best first, each once, by the name that met best.
     *
     * @param threshold from {@link NameIndex#LEAST}; what people are shown begins at {@link NameMatcher#THRESHOLD}; of no account
     *                  where numbers alone are asked for
     * @param limit     how many at most
     */
    public List<Match> search(Party asked, float threshold, int limit) {
        Search search = new Search(asked, threshold, limit);
        search.byNames();
        if (asked.names().isEmpty()) {
            search.byNumbersAlone();
        }
        return search.matches();
    }

    /** Who looks as far down as this also sees what has only letters in common. */
    private static final float SPELT_BELOW = 0.6f;
    private static final int MOST_SPELT = 10;
    private static final PartyName UNNAMED = PartyName.of("");

    /**
     * The best that is known of a party.
     *
     * @param query null where no name was asked for
     * @param spelt of a name that only has letters in common, what they count; else null
     */
    private record Hit(WeightedName query, int name, Match match, Candidate spelt) {
    }

    private final class Search {

        private final Party asked;
        private final float threshold;
        private final Map<Integer, Hit> best = new HashMap<>();
        private final Map<Integer, List<Evidence>> evidence = new HashMap<>();
        private final Bar bar;
        /** The ways to read each name of who is asked for. */
        private final List<List<ParsedName>> readings;
        private final FatherNames fathers;

        Search(Party asked, float threshold, int limit) {
            this.asked = asked;
            readings = asked.names().stream().map(name -> NameParser.readings(name.text(), asked.kind())).toList();
            fathers = FatherNames.in(readings.stream().map(ofName -> ofName.get(0)));
            // Who asks for a number alone is shown all that have it.
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
                heard.spelt(MOST_SPELT).forEach(candidate -> judge(mine, heard.query(), candidate.name(), candidate.bound(),
                        candidate));
            }
        }

        private NameIndex.Candidates by(PartyName mine, ParsedName parsed, float trust) {
            WeightedName query = index.weigh(parsed);
            NameIndex.Candidates candidates = index.candidates(query, Math.min(1, leastName() / trust));
            for (Candidate candidate : candidates.all()) {
                if (EvidenceWeights.most(asked, candidate.bound() * trust) < bar.height()) {
                    break;
                }
                judge(mine, query, candidate.name(), candidates.score(candidate) * trust, null);
            }
            numbered().forEach(name -> judge(mine, query, name, Comparison.score(query, index.name(name)), null));
            return candidates;
        }

        /** Of a party; worked out once it is compared with somebody whose father's name is known. */
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
            numbered().forEach(name -> judge(UNNAMED, null, name, 0, null));
        }

        /** The names of the parties that have a number in common with who is asked for. */
        private List<Integer> numbered() {
            return asked.identifiers().stream().flatMap(each -> namesByIdentifier.getOrDefault(each, List.of()).stream()).distinct()
                    .sorted().toList();
        }

        /** The least score of a name that evidence can lift to the threshold. */
        private float leastName() {
            float lift = EvidenceWeights.most(asked, 0);
            return Math.max(NameIndex.LEAST, lift >= 1 ? 0 : (threshold - lift) / (1 - lift) - 1e-4f);
        }

        private void judge(PartyName mine, WeightedName query, int name, float score, Candidate spelt) {
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
                best.put(place, new Hit(query, name, match, spelt));
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

        /** Of names that met as well as each other the one that is spelt most alike comes first. */
        private float lettersAlike(Hit hit) {
            return hit.query() == null ? 0 : index.lettersAlike(hit.query(), hit.name());
        }

        private Match explained(Hit hit) {
            if (hit.query() == null) {
                return NameMatcher.explained(hit.match(), new NameMatch(0, List.of(), List.of()));
            }
            return hit.spelt() == null ? NameMatcher.explained(hit.match(), hit.query(), index.name(hit.name()))
                    : NameMatcher.explained(hit.match(), index.spelt(hit.query(), hit.spelt()));
        }
    }

    /** How high a score must be to be among the first: the threshold, until there are as many as asked for. */
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

        /** A party's score rises. */
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
