package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.sanctions.Side;
import org.amur.sanctions.tracker.Matrix.Cell;
import org.amur.web.QueryString;
import org.junit.jupiter.api.Test;

/** Cells of the matrix and their linked lists. */
class MatrixTest {

    private static final List<Imposer> AUTHORITIES = List.of(
            Imposer.authority("CN-MFA", "Ministry of Foreign Affairs of China", "CN"),
            Imposer.authority("EU", "Council of the European Union", "EU"));
    private static final List<InForceCount> DESIGNATIONS = List.of(
            new InForceCount("EU", 1L, "RU", ActorKind.PERSON, 10L, 0L, 0L, 9L),
            new InForceCount("EU", 1L, "RU", ActorKind.COMPANY, 4L, 0L, 0L, 4L),
            new InForceCount("EU", 2L, "CN", ActorKind.PERSON, 4L, 0L, 0L, 4L),
            new InForceCount("EU", 2L, null, ActorKind.VESSEL, 1L, 0L, 0L, 0L),
            new InForceCount("CN-MFA", 3L, "US", ActorKind.PERSON, 1L, 0L, 0L, 1L));
    private static final List<InForceCount> MEASURES = List.of(
            new InForceCount("EU", 1L, "RU", 2L, 0L, 0L, 2L),
            new InForceCount("CN-MFA", 3L, "GB", 1L, 0L, 0L, 1L));
    private static final QueryString DAY = QueryString.parse("on=2022-03-15");

    @Test
    void chinaAndRussiaAreFirstThenTheLargestColumns() {
        Matrix matrix = Matrix.byCountry(AUTHORITIES, DESIGNATIONS, MEASURES, DAY);
        assertEquals(List.of("CN", "RU", "GB", "US", ""), matrix.getColumns());
    }

    @Test
    void aColumnInWhichNothingIsCountedIsLeftOut() {
        List<InForceCount> one = List.of(new InForceCount("CN-MFA", 3L, "US", ActorKind.PERSON, 1L, 0L, 0L, 1L),
                new InForceCount("JP-MOFA", 9L, "RU", ActorKind.PERSON, 5L, 0L, 0L, 5L));
        assertEquals(List.of("US"), Matrix.byCountry(AUTHORITIES, one, List.of(), DAY).getColumns());
        assertEquals(List.of("PERSON"), Matrix.byKind(AUTHORITIES, one, DAY).getColumns());
    }

    @Test
    void aCellSumsItsProgrammesAndKindsOfTarget() {
        Cell cell = Matrix.byCountry(AUTHORITIES, DESIGNATIONS, MEASURES, DAY).getRows().get(1).cells().get(1);
        assertEquals(14, cell.getDesignations());
        assertEquals(2, cell.number(CellNumber.MEASURES));
        assertEquals(4, cell.getShade());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=EU&country=RU", list(cell, CellNumber.DESIGNATIONS));
        assertEquals("/sanctions/measure/list?on=2022-03-15&authority=EU&country=RU", list(cell, CellNumber.MEASURES));
    }

    @Test
    void targetsWithoutCountryAreCounted() {
        Matrix matrix = Matrix.byCountry(AUTHORITIES, DESIGNATIONS, MEASURES, DAY);
        Cell cell = matrix.getRows().get(1).cells().get(4);
        assertEquals(1, cell.getDesignations());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=EU&country=none", list(cell, CellNumber.DESIGNATIONS));
        assertEquals(19, matrix.getRows().get(1).getDesignations());
        assertEquals(2, matrix.getUncertain());
    }

    @Test
    void programmesOfOneAuthorityAreRows() {
        List<Imposer> programmes = List.of(Imposer.programme(1, "UKR", "Ukraine", "EU"),
                Imposer.programme(2, "HR", "Human rights", "EU"));
        Matrix matrix = Matrix.byCountry(programmes, DESIGNATIONS, MEASURES, DAY);
        assertEquals(List.of("CN", "RU", ""), matrix.getColumns());
        assertEquals(14, matrix.getRows().get(0).getDesignations());
        assertEquals(5, matrix.getRows().get(1).getDesignations());
        assertEquals("/sanctions/designation/list?on=2022-03-15&programme=2&country=CN",
                list(matrix.getRows().get(1).cells().get(0), CellNumber.DESIGNATIONS));
    }

    @Test
    void theColumnsMayBeKindsOfTarget() {
        Matrix matrix = Matrix.byKind(AUTHORITIES, DESIGNATIONS, DAY);
        assertEquals(List.of("PERSON", "COMPANY", "VESSEL"), matrix.getColumns());
        Cell persons = matrix.getRows().get(1).cells().get(0);
        assertEquals(14, persons.getDesignations());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=EU&target=PERSON", list(persons, CellNumber.DESIGNATIONS));
    }

    @Test
    void suspendedIsCountedSeparately() {
        List<InForceCount> paused = List.of(new InForceCount("EU", 1L, "RU", ActorKind.PERSON, 5L, 2L, 0L, 3L),
                new InForceCount("CN-MFA", 3L, "US", ActorKind.PERSON, 1L, 1L, 0L, 0L));
        Matrix matrix = Matrix.byCountry(AUTHORITIES, paused, List.of(), DAY);
        assertEquals(List.of("RU", "US"), matrix.getColumns());
        Cell suspended = matrix.getRows().get(0).cells().get(1);
        assertEquals(0, suspended.getDesignations());
        assertEquals(1, suspended.number(CellNumber.SUSPENDED_DESIGNATIONS));
        assertFalse(suspended.isBlank());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=CN-MFA&country=US&status=SUSPENDED",
                list(suspended, CellNumber.SUSPENDED_DESIGNATIONS));
        assertEquals(3, matrix.getRows().get(1).getDesignations());
        assertEquals(0, matrix.getUncertain());
    }

    @Test
    void anEndedSuspensionIsCountedApartFromForce() {
        List<InForceCount> ended = List.of(new InForceCount("CN-MFA", 3L, "US", ActorKind.COMPANY, 15L, 1L, 11L, 3L));
        Cell cell = Matrix.byCountry(AUTHORITIES, ended, List.of(new InForceCount("CN-MFA", 3L, "US", 10L, 0L, 10L, 0L)), DAY)
                .getRows().get(0).cells().get(0);
        assertEquals(List.of("3", "1 suspended", "11 not confirmed", "10 measures not confirmed"),
                cell.getNumbers().stream().map(CellCount::getText).toList());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=CN-MFA&country=US&status=SUSPENSION_ENDED",
                list(cell, CellNumber.UNCONFIRMED_DESIGNATIONS));
        assertEquals("/sanctions/measure/list?on=2022-03-15&authority=CN-MFA&country=US&status=SUSPENSION_ENDED",
                list(cell, CellNumber.UNCONFIRMED_MEASURES));
        assertEquals(List.of("3"), cell.getShown().stream().map(CellCount::getText).toList());
        assertEquals(3, new Directions(null, AUTHORITIES, ended).count(Side.CHINA, Side.OTHERS));
    }

    @Test
    void bothDirectionsAreStated() {
        Directions directions = new Directions(null, AUTHORITIES, DESIGNATIONS);
        assertEquals("Western authorities have 4 recorded designations against China and 14 against Russia", directions.getHeadline());
        assertEquals("China and Russia have 1 recorded designation against others, and none against each other.",
                directions.getQualification());
    }

    @Test
    void oneAuthorityHasASentenceOfItsOwn() {
        Directions directions = new Directions("Council", List.of(), DESIGNATIONS.subList(0, 4));
        assertEquals("Council has 4 recorded designations against China, 14 against Russia, 1 against others", directions.getHeadline());
        assertNull(directions.getQualification());
    }

    @Test
    void smallColumnsAreFoldedIntoOneThatLeadsToAll() {
        List<InForceCount> counts = Stream.of("RU,9", "US,8", "GB,7", "DE,6", "FR,5", ",4", "CN,3").map(each -> each.split(","))
                .map(each -> new InForceCount("EU", 1L, each[0].isEmpty() ? null : each[0], ActorKind.PERSON, Long.valueOf(each[1]), 0L, 0L,
                        Long.valueOf(each[1]))).toList();
        Matrix folded = Matrix.byCountry(AUTHORITIES, counts, List.of(), DAY).folded();
        assertEquals(List.of("CN", "RU", "US", "GB", "DE", Matrix.OTHERS), folded.getColumns());
        Matrix.Row row = folded.getRecorded().get(0);
        assertEquals(42, row.getDesignations());
        assertEquals(9, row.cells().get(5).getDesignations());
        assertEquals("/sanctions/designation/list?on=2022-03-15&authority=EU&country=FR%2Cnone", list(row.cells().get(5), CellNumber.DESIGNATIONS));
        assertEquals(Map.of("FR", 5L, "", 4L), folded.getOthers());
        assertEquals("/sanctions/designation/list?on=2022-03-15&country=none", folded.listOf(""));
        assertEquals(List.of("CN-MFA"), folded.getUnrecorded().stream().map(Imposer::code).toList());
    }

    private static String list(Cell cell, CellNumber number) {
        return cell.getNumbers().stream().filter(each -> each.number() == number).findFirst().orElseThrow().list();
    }
}
