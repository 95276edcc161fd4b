package org.amur.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.event.EventFilter;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of networks read from the database. */
@ExtendWith(AsEditor.class)
class NetworkIT extends ServerTests {

    @Inject
    private NetworkRepository networks;

    @Inject
    private EventService events;

    @Inject
    private EventRepository eventRows;

    @Inject
    private ActorService actors;

    @Inject
    private ActorRepository actorRows;

    @Inject
    private Caller caller;

    @Test
    void sharedEventsAreCountedOnceForEachPair() {
        long one = actor();
        long other = actor();
        long third = actor();
        event("2022-02-04", EventType.CONSULT, one, other);
        event("2023-03", EventType.CONSULT, one, other, third);
        event("2024", EventType.AGREE, other, one);
        event("2024", EventType.AGREE, other);
        Map<String, Long> ties = ties(network(one, 1, null, 1));
        assertEquals(Map.of(pair(one, other), 3L, pair(one, third), 1L, pair(other, third), 1L), ties);
        NetworkTie tie = network(one, 1, null, 1).getTies().get(0);
        assertEquals(Map.of(EventType.CONSULT, 2L, EventType.AGREE, 1L), tie.getTypes());
        assertEquals(LocalDate.parse("2022-02-04"), tie.getFirst());
        assertEquals(LocalDate.parse("2024-12-31"), tie.getLast());
    }

    @Test
    void theTimeRangeAndTheMinimumRestrictTies() {
        long one = actor();
        long other = actor();
        long third = actor();
        event("2022-02-04", EventType.CONSULT, one, other);
        event("2023-03", EventType.CONSULT, one, other, third);
        assertEquals(Map.of(pair(one, other), 1L), ties(network(one, 1, "2022", 1)));
        assertEquals(Map.of(pair(one, other), 2L), ties(network(one, 1, null, 2)));
        assertTrue(network(one, 1, "2019", 1).getTies().isEmpty());
    }

    @Test
    void theSecondStepReachesNeighboursOfNeighbours() {
        long one = actor();
        long other = actor();
        long far = actor();
        event("2022", EventType.CONSULT, one, other);
        event("2022", EventType.CONSULT, other, far);
        assertEquals(Set.of(one, other), ids(network(one, 1, null, 1)));
        assertEquals(Set.of(one, other, far), ids(network(one, 2, null, 1)));
    }

    @Test
    void draftsTieActorsForEditorsOnly() {
        long one = actor();
        event("2022", EventType.CONSULT, one, actor());
        assertEquals(1, network(one, 1, null, 1).getTies().size());
        AtomicReference<Network> seen = new AtomicReference<>();
        caller.actAs("bob", Set.of(Roles.ANALYST), () -> seen.set(network(one, 1, null, 1)));
        assertTrue(seen.get().getTies().isEmpty());
    }

    @Test
    void theListOfATieHasItsEvents() {
        long one = actor();
        long other = actor();
        event("2022", EventType.CONSULT, one, other);
        event("2023", EventType.CONSULT, one);
        assertEquals(1, eventRows.count(new EventFilter(null, null, one, other, null, null, null, null,
                EventRepository.NEWEST, List.of(), null, null)));
    }

    @Test
    void authoritiesAndOfficesAreTiesOfTheInitialRecord() {
        long putin = actorRows.meant("Vladimir Putin", 1).get(0).id();
        Network network = networks.network(new NetworkFilter(
                putin, 1, EnumSet.of(TieKind.SANCTION, TieKind.RELATIONSHIP), null, null, 1, 50, Set.of()));
        Set<TieKind> kinds = network.getTies().stream()
                .filter(tie -> tie.touches(String.valueOf(putin)))
                .map(NetworkTie::getKind)
                .collect(Collectors.toSet());
        assertEquals(Set.of(TieKind.SANCTION, TieKind.RELATIONSHIP), kinds);
    }

    private Network network(long actor, int depth, String span, int least) {
        PartialDate within = span == null ? null : PartialDate.parse(span);
        return networks.network(new NetworkFilter(actor, depth, EnumSet.allOf(TieKind.class), within, within, least, 50, Set.of()));
    }

    private static Map<String, Long> ties(Network network) {
        return network.getTies().stream().collect(Collectors.toMap(tie -> tie.getFrom() + "-" + tie.getTo(), NetworkTie::getCount));
    }

    private static Set<Long> ids(Network network) {
        return network.getNodes().stream().map(NetworkNode::id).collect(Collectors.toSet());
    }

    private static String pair(long one, long other) {
        return Math.min(one, other) + "-" + Math.max(one, other);
    }

    private long actor() {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.COMPANY);
        form.getNames().getRows().get(0).setText("w" + UUID.randomUUID().toString().replace("-", ""));
        return get(() -> actors.create(form));
    }

    private void event(String date, EventType type, long... participants) {
        EventForm form = new EventForm();
        form.setTitle("Event of " + participants[0]);
        form.setType(type);
        form.setRealis(Realis.HAPPENED);
        form.setDate(PartialDate.parse(date));
        LongStream.of(participants).forEach(actor -> form.getParticipants().getRows()
                .add(new ParticipationForm(new Option(actor, "actor"), ParticipantRole.ACTOR)));
        get(() -> events.create(form));
    }

    private <T> T get(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
