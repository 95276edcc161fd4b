package org.amur.bench.screening;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.amur.bench.screening.Misspelt.Query;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.ScreeningIndex;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.ParsedName;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Benchmark of the stages of a search by names of OFAC's list of January 2022 and misspellings of them. Each call is timed
 * separately, so that the median is meaningful on a busy machine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Parts {

    /** Number of distinct queries; each is repeated, so that cached words count. */
    private static final int QUERIES = 1_000;
    private static final int MOST = 20;
    private static final String LIST = "sdn-2022-01";

    /** State of a search. */
    @State(Scope.Benchmark)
    public static class Listed {

        private ScreeningIndex index;

        @Setup
        public void index() throws IOException {
            index = ScreeningIndex.of(ListParties.ofac(LIST));
        }
    }

    private List<Query> queries;
    private WeightedName[] typed;
    private WeightedName[] listed;
    private int next;

    @Setup
    public void read() throws IOException {
        List<Party> parties = ListParties.ofac(LIST);
        queries = Misspelt.of(parties, QUERIES, 5);
        typed = queries.stream().map(query -> weighed(query.text(), query)).toArray(WeightedName[]::new);
        listed = queries.stream().map(query -> weighed(query.party().names().get(0).text(), query)).toArray(WeightedName[]::new);
    }

    private static WeightedName weighed(String name, Query of) {
        return new WeightedName(NameParser.parse(name, of.party().kind()), Rarity.UNKNOWN);
    }

    private int next() {
        next = (next + 1) % QUERIES;
        return next;
    }

    @Benchmark
    public ParsedName parse() {
        Query query = queries.get(next());
        return NameParser.parse(query.text(), query.party().kind());
    }

    /** Compares a name with the one that was meant. */
    @Benchmark
    public float compare() {
        int at = next();
        return Comparison.score(typed[at], listed[at]);
    }

    @Benchmark
    public List<Match> search(Listed listed) {
        Query query = queries.get(next());
        return listed.index.search(Party.asked(query.text(), query.party().kind()), NameMatcher.THRESHOLD, MOST);
    }
}
