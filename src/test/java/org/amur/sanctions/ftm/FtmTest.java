package org.amur.sanctions.ftm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.actor.ActorKind;
import org.amur.actor.IdentifierScheme;
import org.amur.sanctions.LifeCycles;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.programme.ProgrammeRow;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Entities conform to the FollowTheMoney model. */
class FtmTest {

    private static final LocalDate DAY = LocalDate.parse("2022-03-15");

    private final FtmModel model = new FtmModel();

    @Test
    void everyKindOfActorIsAnEntityOfTheModel() {
        for (ActorKind kind : ActorKind.values()) {
            FtmEntity entity = FtmActor.of(7, kind, "Имя", "RU", List.of(), List.of(), true);
            assertEquals(List.of(), model.problems(read(entity)), kind.name());
            for (IdentifierScheme scheme : IdentifierScheme.values()) {
                String property = FtmActor.property(entity.getSchema(), scheme);
                if (property != null) {
                    assertNotNull(model.property(entity.getSchema(), property), entity.getSchema() + " " + property);
                }
            }
        }
        assertEquals("Vessel", FtmActor.of(7, ActorKind.VESSEL, "Ship", null, List.of(), List.of(), false).getSchema());
        assertEquals("imoNumber", FtmActor.property("Vessel", IdentifierScheme.IMO));
        assertEquals("isinCode", FtmActor.property("Company", IdentifierScheme.ISIN));
        assertEquals("leiCode", FtmActor.property("Company", IdentifierScheme.LEI));
    }

    @Test
    void aDesignationIsASanctionWithItsDates() {
        FtmEntity sanction = sanction("ON_LIST 2022-02", "SIGNED 2022-02-24", "DELISTED 2023-05-01");
        assertEquals(List.of(), model.problems(read(sanction)));
        assertEquals(Set.of("amur-actor-2"), sanction.getProperties().get("entity"));
        assertEquals(Set.of("Council"), sanction.getProperties().get("authority"));
        assertEquals(Set.of("2022-02"), sanction.getProperties().get("listingDate"));
        assertEquals(Set.of("2022-02"), sanction.getProperties().get("startDate"));
        assertEquals(Set.of("2023-05-01"), sanction.getProperties().get("endDate"));
        assertEquals(Set.of("Measure", "Act 1"), sanction.getProperties().get("provisions"));
    }

    @Test
    void anEndedSuspensionIsNotForce() {
        assertEquals(Set.of("SUSPENSION_ENDED"), sanction("ON_LIST 2022-01-01", "SUSPENDED 2022-01-10", "SUSPENDED_UNTIL 2022-01-20")
                .getProperties().get("status"));
    }

    @Test
    void inexpressibleDatesAreLeftOut() {
        assertFalse(sanction("PUBLISHED 2022-02-24").getProperties().containsKey("listingDate"));
        assertFalse(sanction("AMENDED 2022-02-24").getProperties().containsKey("startDate"));
        for (String date : List.of("2022-02~", "2022-02/2022-03", "202X", "XXXX", "2022-21", "2022-XX", "[..2022-02-22]",
                "[2022-02-23..2022-02-24]")) {
            FtmEntity entity = new FtmEntity("one", "Sanction", "One").with("startDate", PartialDate.parse(date));
            assertFalse(entity.getProperties().containsKey("startDate"), date);
        }
    }

    private static FtmEntity sanction(String... dates) {
        DesignationRow row = new DesignationRow(1L, 2L, "Target", ActorKind.PERSON, "RU", 3L, "Measure", "Act 1",
                MeasureKind.ASSET_FREEZE, "EU", 4L, "FRAME", LifeCycles.of(dates));
        ProgrammeRow programme = new ProgrammeRow(4L, "FRAME", "Programme", null, 5L, "EU", "Council", "EU");
        return FtmSanction.of(row, programme, List.of(), "A reason", List.of(), DAY);
    }

    private static JsonObject read(FtmEntity entity) {
        try (JsonReader reader = Json.createReader(new StringReader(entity.toJson()))) {
            return reader.readObject();
        }
    }
}
