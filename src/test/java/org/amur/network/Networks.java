package org.amur.network;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.amur.actor.ActorKind;
import org.amur.actor.ActorRow;
import org.amur.event.EventType;
import org.amur.event.PairEventCount;

/** Networks for tests: the actor 1 is in the middle. */
final class Networks {

    static final long MIDDLE = 1;
    private static final List<String> COUNTRIES = List.of("CN", "RU", "KZ");

    private Networks() {
    }

    /** Returns the shared events of the middle with some actors: the first one has most. */
    static List<PairEventCount> around(int actors) {
        return LongStream.rangeClosed(2, actors + 1L).mapToObj(other -> together(MIDDLE, other, actors + 2L - other)).toList();
    }

    static PairEventCount together(long one, long other, long events) {
        return new PairEventCount(one, other, EventType.CONSULT, events, LocalDate.of(2022, 2, 4), LocalDate.of(2024, 5, 16));
    }

    /** Returns a row; every third actor is of the same country. */
    static ActorRow row(long id) {
        return new ActorRow(id, "Actor " + id, ActorKind.COMPANY, COUNTRIES.get((int) (id % COUNTRIES.size())));
    }

    static Network complete(Network network, int most) {
        network.name(network.complete(most).stream().map(Networks::row).toList());
        return network;
    }

    /** Returns a network of the middle and some actors around it. */
    static Network star(int actors) {
        Network network = new Network(MIDDLE, 1);
        network.addEvents(around(actors));
        return complete(network, NetworkRepository.MAX_NODES);
    }
}
