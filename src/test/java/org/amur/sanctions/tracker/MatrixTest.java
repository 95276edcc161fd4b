package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.amur.actor.ActorKind;
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
        assertEquals(11, CellCount.number(new Directions(AUTHORITIES, ended, DAY).getRows().get(0).cells().get(2).numbers(),
                CellNumber.UNCONFIRMED_DESIGNATIONS));
    }

    @Test
    void bothDirectionsAreCountedWithTheListsThatShowThem() {
        List<Directions.Row> rows = new Directions(AUTHORITIES, DESIGNATIONS, DAY).getRows();
        assertEquals(List.of(0L, 0L, 1L), designations(rows.get(0)));
        assertEquals(List.of(0L, 0L, 0L), designations(rows.get(1)));
        assertEquals(List.of(4L, 14L, 1L), designations(rows.get(2)));
        assertEquals("/sanctions/designation/list?on=2022-03-15&side=OTHERS&against=RUSSIA",
                rows.get(2).cells().get(1).numbers().get(0).list());
    }

    private static List<Long> designations(Directions.Row row) {
        return row.cells().stream().map(cell -> CellCount.number(cell.numbers(), CellNumber.DESIGNATIONS)).toList();
    }

    private static String list(Cell cell, CellNumber number) {
        return cell.getNumbers().stream().filter(each -> each.number() == number).findFirst().orElseThrow().list();
    }
}
