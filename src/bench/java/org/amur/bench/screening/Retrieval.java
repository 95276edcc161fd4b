package org.amur.bench.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.amur.bench.screening.Misspelt.Query;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.ScreeningIndex;
import org.amur.screening.name.NameIndex;

/**
 * Measures recall and speed: misspelt names of one list, compared with Lucene's fuzzy search and PostgreSQL's pg_trgm;
 * every alias, removed and searched for; and the time and memory of four lists in one index.
 */
final class Retrieval {

    private static final int FIRST = 5;
    private static final int QUERIES = 500;
    private static final int DRAWS = Integer.getInteger("bench.draws", 1);
    private static final long SEED = Long.getLong("bench.seed", 7);
    private static final int THREADS = 2;
    private static final int TURNS = 40;
    private static final int COUNTED_TURNS = 10;
    private static final int ALIASES = 1_000;
    static final int OF_FOUR_LISTS = 2_000;

    private final List<Query> queries = new ArrayList<>();

    private Retrieval(List<Party> parties) {
        for (int draw = 0; draw < DRAWS; draw++) {
            queries.addAll(Misspelt.of(parties, QUERIES, SEED + draw));
        }
    }

    /** Search for parties that returns the ids of the first few. */
    interface Search {
        List<String> first(Query query) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<Party> ofac = ListParties.ofac("sdn-2022-01");
        Retrieval retrieval = new Retrieval(ofac);
        ScreeningIndex index = ScreeningIndex.of(ofac);
        try (LuceneRival lucene = new LuceneRival(ofac); TrigramRival trigrams = new TrigramRival(ofac)) {
            Map<String, Search> searches = new LinkedHashMap<>();
            searches.put("Amur", query -> index.search(asked(query), NameIndex.MIN_THRESHOLD, FIRST).stream()
                    .map(match -> match.party().id()).toList());
            searches.put("Lucene, fuzzy", lucene);
            searches.put("PostgreSQL, pg_trgm", trigrams);
            System.out.println("| of " + DRAWS * QUERIES + " misspelt names | recall@5 | by way |\n|---|---|---|");
            for (Map.Entry<String, Search> each : searches.entrySet()) {
                retrieval.recall(each.getKey(), each.getValue());
            }
            speed(ofac, searches);
            retrieval.hits(index);
        }
        aliases(ofac);
        size();
    }

    /**
     * Measures each search in turn with some queries, so that other load affects all of them; nearly all are new to it.
     * The last turns show a warm program: compiled, and with cached words.
     */
    private static void speed(List<Party> parties, Map<String, Search> searches) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int turn = 0; turn < TURNS; turn++) {
            List<Query> asked = Misspelt.of(parties, QUERIES, SEED - 1 - turn);
            for (Map.Entry<String, Search> each : searches.entrySet()) {
                seconds.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(seconds(asked, each.getValue(), threads));
            }
        }
        threads.shutdown();
        System.out.printf(Locale.ROOT, "%n| queries/s on two threads | the first %,d | the last %,d of %,d |%n|---|---|---|%n",
                COUNTED_TURNS * QUERIES, COUNTED_TURNS * QUERIES, TURNS * QUERIES);
        seconds.forEach((name, taken) -> System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", name,
                perSecond(taken.subList(0, COUNTED_TURNS)), perSecond(taken.subList(TURNS - COUNTED_TURNS, TURNS))));
    }

    private static double perSecond(List<Double> turns) {
        return turns.size() * QUERIES / turns.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double seconds(List<Query> queries, Search search, ExecutorService threads) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> asking = () -> {
            for (int q = next.getAndIncrement(); q < queries.size(); q = next.getAndIncrement()) {
                search.first(queries.get(q));
            }
            return null;
        };
        long start = System.nanoTime();
        for (Future<Void> each : threads.invokeAll(Collections.nCopies(THREADS, asking))) {
            each.get();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Party asked(Query query) {
        return Party.asked(query.text(), query.party().kind());
    }

    private void recall(String name, Search search) throws Exception {
        Map<String, int[]> ways = new TreeMap<>();
        int found = 0;
        for (Query query : queries) {
            boolean hit = search.first(query).contains(query.party().id());
            found += hit ? 1 : 0;
            int[] counts = ways.computeIfAbsent(query.way(), key -> new int[2]);
            counts[0] += hit ? 1 : 0;
            counts[1]++;
        }
        StringBuilder byWay = new StringBuilder();
        ways.forEach((way, counts) -> byWay.append(String.format(Locale.ROOT, "%s %.3f; ", way, counts[0] / (double) counts[1])));
        System.out.printf(Locale.ROOT, "| %s | %.4f | %s |%n", name, found / (double) queries.size(), byWay);
    }

    private void hits(ScreeningIndex index) {
        long hits = queries.stream().mapToLong(query -> index.search(asked(query), NameMatcher.THRESHOLD, 1_000).size()).sum();
        long right = queries.stream().filter(query -> index.search(asked(query), NameMatcher.THRESHOLD, 1_000).stream()
                .anyMatch(match -> match.party().id().equals(query.party().id()))).count();
        System.out.printf(Locale.ROOT, "%nAmur at the threshold: the party is there for %.3f of the queries, among %.2f a query%n",
                right / (double) queries.size(), hits / (double) queries.size());
    }

    /** Searches each alias that shares a word with its party's other names, which should find the party. */
    private static void aliases(List<Party> parties) {
        List<Party> with = parties.stream().filter(party -> party.names().size() > 1).toList();
        int tried = 0;
        int found = 0;
        int step = Math.max(1, with.size() / ALIASES);
        List<Party> without = new ArrayList<>(parties);
        List<Party> chosen = new ArrayList<>();
        for (int i = 0; i < with.size(); i += step) {
            Party party = with.get(i);
            chosen.add(party);
            without.set(without.indexOf(party), Party.named(party.id(), party.kind(), party.names().subList(0, party.names().size() - 1)));
        }
        ScreeningIndex index = ScreeningIndex.of(without);
        for (Party party : chosen) {
            PartyName alias = party.names().get(party.names().size() - 1);
            if (sharesAWord(alias, party.names().subList(0, party.names().size() - 1))) {
                tried++;
                found += index.search(Party.asked(alias.text(), party.kind()), NameIndex.MIN_THRESHOLD, FIRST).stream()
                        .anyMatch(match -> match.party().id().equals(party.id())) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%naliases taken out that share a word with the rest: %d, found among the first five: %.3f%n", tried,
                found / (double) tried);
    }

    private static boolean sharesAWord(PartyName alias, List<PartyName> others) {
        List<String> words = Arrays.asList(alias.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"));
        return others.stream().flatMap(other -> Arrays.stream(other.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")))
                .anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    private static void size() throws Exception {
        List<Party> all = ListParties.all();
        System.gc();
        long before = used();
        long start = System.nanoTime();
        ScreeningIndex index = ScreeningIndex.of(all);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.gc();
        System.out.printf(Locale.ROOT, "%d parties, %d names: built in %d ms, %d MB%n", index.parties(), index.names(), millis,
                (used() - before) >> 20);
        List<Query> queries = Misspelt.of(all, OF_FOUR_LISTS, 11);
        time("words new to it", index, queries);
        time("the same again", index, queries);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        System.out.printf(Locale.ROOT, "two threads, the same again: %.0f queries/s%n", queries.size() / seconds(queries, query -> index
                .search(asked(query), NameMatcher.THRESHOLD, 20).stream().map(match -> match.party().id()).toList(), threads));
        threads.shutdown();
    }

    /** Prints the time of each query in one thread. */
    static void time(String what, ScreeningIndex index, List<Query> queries) {
        long[] micros = new long[queries.size()];
        for (int i = 0; i < micros.length; i++) {
            long from = System.nanoTime();
            index.search(asked(queries.get(i)), NameMatcher.THRESHOLD, 20);
            micros[i] = (System.nanoTime() - from) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%d queries on one thread, %s: p50 %.2f ms, p99 %.2f ms%n", micros.length, what,
                micros[micros.length / 2] / 1e3, micros[micros.length * 99 / 100] / 1e3);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
