package org.amur.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.actor.RelationshipKind;
import org.amur.actor.RelationshipTie;
import org.amur.event.EventType;
import org.amur.event.PairEventCount;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void eventsOfAPairAreOneTieSplitByType() {
        Network network = new Network(1, 1);
        network.addEvents(List.of(Networks.together(1, 2, 3),
                new PairEventCount(2, 1, EventType.COOPERATE, 2, null, LocalDate.of(2025, 1, 1))));
        NetworkTie tie = Networks.complete(network, 10).getTies().get(0);
        assertEquals(5, tie.getCount());
        assertEquals(Map.of(EventType.CONSULT, 3L, EventType.COOPERATE, 2L), tie.getTypes());
        assertEquals(LocalDate.of(2022, 2, 4), tie.getFirst());
        assertEquals(LocalDate.of(2025, 1, 1), tie.getLast());
    }

    @Test
    void aRelationshipKeepsItsDirection() {
        Network network = new Network(1, 1);
        network.addRelationships(List.of(new RelationshipTie(
                9L, 2L, 1L, RelationshipKind.OFFICE_HOLDER_OF, "Head", PartialDate.parse("2012"), null)));
        NetworkTie tie = Networks.complete(network, 10).getTies().get(0);
        assertEquals("2", tie.getFrom());
        assertEquals("1", tie.getTo());
    }

    @Test
    void anAuthorityThatIsAnActorIsOneNode() {
        Network network = new Network(1, 1);
        network.addSanctions(List.of(sanction(7, 2L, 1), sanction(8, null, 1), sanction(7, 2L, 2)));
        Networks.complete(network, 10);
        assertEquals(List.of("1", "2", "a8"), network.getNodes().stream().map(NetworkNode::key).sorted().toList());
        assertEquals(2, network.getTies().size());
    }

    @Test
    void pairsWithFewFactsAreDropped() {
        Network network = new Network(1, 1);
        network.addEvents(List.of(Networks.together(1, 2, 1), Networks.together(1, 3, 1)));
        network.addRelationships(List.of(new RelationshipTie(9L, 1L, 3L, RelationshipKind.OWNS, null, null, null)));
        network.keepAtLeast(2);
        Networks.complete(network, 10);
        assertEquals(List.of("1", "3"), network.getNodes().stream().map(NetworkNode::key).toList());
        assertEquals(2, network.getTies().size());
    }

    @Test
    void reachEndsAtTheDepth() {
        List<PairEventCount> chain = List.of(Networks.together(1, 2, 1), Networks.together(2, 3, 1), Networks.together(3, 4, 1));
        for (int depth = 1; depth <= 2; depth++) {
            Network network = new Network(1, depth);
            network.addEvents(chain);
            Networks.complete(network, 10);
            assertEquals(depth + 1, network.getNodes().size());
            assertEquals(depth, network.getTies().size());
            assertEquals(depth, network.getNodes().get(depth).distance());
        }
    }

    @Test
    void tiesReadTwiceCountOnce() {
        Network network = new Network(1, 2);
        network.addEvents(List.of(Networks.together(1, 2, 4)));
        Network more = new Network(1, 2);
        more.addEvents(List.of(Networks.together(1, 2, 4), Networks.together(2, 3, 1)));
        more.limit();
        network.addAll(more);
        Networks.complete(network, 10);
        assertEquals(List.of(4L, 1L), network.getTies().stream().map(NetworkTie::getCount).toList());
        assertTrue(network.isLimited());
    }

    @Test
    void theStrongestActorsAreKeptAndTheOthersCounted() {
        Network network = new Network(1, 1);
        network.addEvents(Networks.around(30));
        Networks.complete(network, 11);
        assertEquals(List.of("1", "2", "3"), network.getNodes().stream().limit(3).map(NetworkNode::key).toList());
        assertEquals(11, network.getNodes().size());
        assertEquals(20, network.getLeft());
    }

    @Test
    void neighboursAreOrderedByStrength() {
        Network network = new Network(1, 1);
        network.addEvents(List.of(Networks.together(1, 2, 1), Networks.together(1, 3, 5), Networks.together(4, 5, 9)));
        assertEquals(List.of(3L, 2L), network.near(5));
        assertEquals(List.of(3L), network.near(1));
    }

    @Test
    void aTieLeadsToItsFacts() {
        Network network = new Network(1, 1);
        network.addEvents(List.of(Networks.together(1, 2, 3)));
        network.addRelationships(List.of(new RelationshipTie(9L, 2L, 1L, RelationshipKind.OFFICE_HOLDER_OF, null, null, null)));
        network.addSanctions(List.of(sanction(8, null, 1)));
        Networks.complete(network, 10);
        NetworkFilter filter = new NetworkFilter(1, 1, Set.of(TieKind.EVENT), PartialDate.parse("2022-02"), null, 1, 50, Set.of());
        assertEquals(
                List.of(
                        "/event/list?actor=1&with=2&realis=HAPPENED&from=2022-02",
                        "/actor/view?id=2#offices",
                        "/sanctions/designation/view?id=70"),
                network.getTies().stream().map(tie -> tie.address(filter)).toList());
    }

    private static SanctionTie sanction(long authority, Long actor, long target) {
        return new SanctionTie(authority, "XX", "Authority " + authority, "US", actor, target, 1L, 70L, LocalDate.of(2022, 2, 25));
    }
}
