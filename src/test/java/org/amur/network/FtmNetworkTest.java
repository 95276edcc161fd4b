package org.amur.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonReader;

import org.amur.actor.ActorKind;
import org.amur.actor.RelationshipKind;
import org.amur.actor.RelationshipTie;
import org.amur.event.EventType;
import org.amur.sanctions.ftm.FtmEntity;
import org.amur.sanctions.ftm.FtmModel;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Nodes and ties conform to the FollowTheMoney model. */
class FtmNetworkTest {

    private static final NetworkNode FROM = new NetworkNode("2", 2, "Official", ActorKind.PERSON, "RU", 1, 1);
    private static final NetworkNode TO = new NetworkNode("1", 1, "Company", ActorKind.COMPANY, "RU", 0, 0);
    private static final NetworkNode AUTHORITY = new NetworkNode("a8", 8, "Authority", null, "US", 1, 1);
    private static final String FACTS = "https://amur.example.org/actor/view?id=2";

    private final FtmModel model = new FtmModel();

    @Test
    void nodesAreEntities() {
        List.of(FROM, TO, AUTHORITY).forEach(node -> assertConforms(FtmNetwork.node(node, List.of(), List.of())));
    }

    @Test
    void everyKindOfRelationshipIsAnEntity() {
        for (RelationshipKind kind : RelationshipKind.values()) {
            NetworkTie tie = new NetworkTie("2", "1", TieKind.RELATIONSHIP);
            tie.add(new RelationshipTie(5L, 2L, 1L, kind, "Title", PartialDate.parse("2012"), PartialDate.parse("2018-05")));
            FtmEntity entity = FtmNetwork.ties(tie, FROM, TO, FACTS).get(0);
            assertConforms(entity);
            assertEquals(Set.of("Title"), entity.getProperties().get("role"), kind.name());
        }
    }

    @Test
    void sharedEventsAreOneLinkWithTheirNumber() {
        NetworkTie tie = new NetworkTie("1", "2", TieKind.EVENT);
        tie.add(EventType.CONSULT, 3, LocalDate.of(2022, 2, 4), LocalDate.of(2024, 5, 16));
        FtmEntity link = FtmNetwork.ties(tie, TO, FROM, FACTS).get(0);
        assertConforms(link);
        assertEquals(Set.of("CONSULT 3"), link.getProperties().get("role"));
        assertEquals(Set.of(FACTS), link.getProperties().get("sourceUrl"));
    }

    @Test
    void designationsAreASanctionOfTheTarget() {
        NetworkTie tie = new NetworkTie("a8", "1", TieKind.SANCTION);
        tie.add(2, 70, LocalDate.of(2022, 2, 25));
        FtmEntity sanction = FtmNetwork.ties(tie, AUTHORITY, TO, FACTS).get(0);
        assertConforms(sanction);
        assertEquals(Set.of("amur-actor-1"), sanction.getProperties().get("entity"));
    }

    private void assertConforms(FtmEntity entity) {
        try (JsonReader reader = Json.createReader(new StringReader(entity.toJson()))) {
            assertEquals(List.of(), model.problems(reader.readObject()), entity.getSchema());
        }
    }
}
