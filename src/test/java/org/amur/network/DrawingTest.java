package org.amur.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.actor.ActorKind;
import org.amur.actor.ActorRow;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void aSmallNetworkIsShownWhole() {
        Drawing drawing = new Drawing(Networks.star(50), 50, Set.of());
        assertEquals(50, drawing.getSingles());
        assertEquals(0, drawing.getGroups());
        assertEquals(50, drawing.getTies().size());
    }

    @Test
    void weakerActorsAreGroupedByKindAndCountry() {
        Drawing drawing = new Drawing(Networks.star(100), 50, Set.of());
        assertEquals(50, drawing.getSingles());
        assertEquals(3, drawing.getGroups());
        assertEquals(50, drawing.getGrouped());
        assertEquals(53, drawing.getTies().size());
        DrawnNode group = drawing.getNodes().get(51);
        assertTrue(group.isGroup());
        long facts = drawing.getTies().stream().filter(tie -> tie.touches(group.key())).mapToLong(NetworkTie::getCount).sum();
        assertEquals(group.weight(), facts);
    }

    @Test
    void anOpenedGroupIsShownIndividually() {
        Drawing drawing = new Drawing(Networks.star(100), 50, Set.of("1.COMPANY.CN"));
        assertEquals(2, drawing.getGroups());
        assertEquals(100, drawing.getSingles() + drawing.getGrouped());
    }

    @Test
    void aGroupOfOneIsTheActor() {
        Drawing drawing = new Drawing(Networks.star(3), 2, Set.of());
        assertEquals(3, drawing.getSingles());
        assertEquals(0, drawing.getGroups());
    }

    @Test
    void singleActorsOfSeveralCountriesAreOneGroup() {
        Network network = new Network(1, 1);
        network.addEvents(Networks.around(6));
        String[] countries = {"RU", "CN", "FR", "DE", "IT", "IT", "CN"};
        network.name(network.complete(10).stream()
                .map(id -> new ActorRow(id, "Actor " + id, ActorKind.PERSON, countries[id.intValue() - 1]))
                .toList());
        Drawing drawing = new Drawing(network, 0, Set.of());
        assertEquals(
                Set.of("1", "1.PERSON.CN", "1.PERSON.IT", "1.PERSON.*"),
                drawing.getNodes().stream().map(DrawnNode::key).collect(Collectors.toSet()));
        assertEquals(4, new Drawing(network, 0, Set.of("1.PERSON.*", "1.PERSON.CN")).getSingles());
    }

    @Test
    void openedGroupsEndAtTheMaximum() {
        Drawing drawing = new Drawing(Networks.star(1_200), 150, Set.of("1.COMPANY.CN", "1.COMPANY.RU", "1.COMPANY.KZ"));
        assertEquals(Drawing.MAX_SINGLES, drawing.getSingles());
        assertEquals(700, drawing.getGrouped());
    }

    @Test
    void noTwoNodesHaveOnePlace() {
        for (int actors : List.of(0, 1, 2, 11, 150, 500)) {
            Drawing drawing = new Drawing(Networks.star(actors), 500, Set.of());
            RingLayout layout = new RingLayout(drawing.getNodes());
            Set<RingLayout.Place> places = new HashSet<>();
            drawing.getNodes().forEach(node -> assertTrue(places.add(layout.of(node.key())), node.key()));
        }
    }

    @Test
    void chinaIsOnTheLeftAndRussiaOnTheRight() {
        Drawing drawing = new Drawing(Networks.star(90), 500, Set.of());
        RingLayout layout = new RingLayout(drawing.getNodes());
        for (DrawnNode node : drawing.getNodes().subList(1, 91)) {
            double x = layout.of(node.key()).x();
            assertFalse("CN".equals(node.node().country()) && x > 0 || "RU".equals(node.node().country()) && x < 0, node.key() + " " + x);
        }
    }
}
