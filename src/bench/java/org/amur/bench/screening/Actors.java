package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.ScreeningIndex;
import org.amur.screening.name.BearerKind;

/**
 * Compares a hundred thousand generated actors with all lists, like a screening of all actors without the database. One
 * in a hundred has the name of a listed party; the others combine words of several names of one kind, so that word
 * frequencies are those of lists.
 */
public final class Actors {

    private static final int COUNT = Integer.getInteger("bench.actors", 100_000);
    private static final int MOST_CASES = 50;
    private static final int SEED = 1;
    private static final int ONE_OF = 100;

    private Actors() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Party> listed = ListParties.all();
        long begun = System.nanoTime();
        ScreeningIndex index = ScreeningIndex.of(listed);
        System.out.printf("Index: %,d parties, %,d names, %,d ms%n", index.parties(), index.names(), millis(begun));
        List<Party> actors = actors(listed);
        long asked = System.nanoTime();
        long cases = actors.parallelStream().mapToLong(actor -> index.search(actor, NameMatcher.THRESHOLD, MOST_CASES).size()).sum();
        long took = millis(asked);
        System.out.printf("Actors: %,d, each with a name, on %d threads: %,d ms, %,.0f a second, %,d cases%n", actors.size(),
                ForkJoinPool.commonPool().getParallelism() + 1, took, actors.size() * 1000.0 / took, cases);
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    private static List<Party> actors(List<Party> listed) {
        Random random = new Random(SEED);
        List<Party> actors = new ArrayList<>();
        while (actors.size() < COUNT) {
            Party like = listed.get(random.nextInt(listed.size()));
            List<Party> same = List.of(like, other(listed, like.kind(), random), other(listed, like.kind(), random));
            String name = actors.size() % ONE_OF == 0 ? like.names().get(0).text() : mixed(same, random);
            actors.add(Party.named(String.valueOf(actors.size()), like.kind(), List.of(PartyName.of(name))));
        }
        return actors;
    }

    private static Party other(List<Party> listed, BearerKind kind, Random random) {
        Party other;
        do {
            other = listed.get(random.nextInt(listed.size()));
        } while (other.kind() != kind);
        return other;
    }

    /** Returns as many words as the first name has, each from another party. */
    private static String mixed(List<Party> parties, Random random) {
        int words = Math.max(2, parties.get(0).names().get(0).text().split(" ").length);
        return IntStream.range(0, words).mapToObj(i -> {
            String[] of = parties.get(i % parties.size()).names().get(0).text().split(" ");
            return of[random.nextInt(of.length)];
        }).collect(Collectors.joining(" "));
    }
}
