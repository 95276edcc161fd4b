package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.lists.read.ListFormat;
import org.junit.jupiter.api.Test;

/** Changes of an entry are listed by part; for a removed entry, all its content. */
class FieldChangeTest {

    /** One format read by two versions. */
    private static final FormatComparison ONE = FormatComparison.of(ListFormat.OFAC_XML, ListFormat.OFAC_XML);

    private static final EntryLines BEFORE = EntryLines.of("{\"kind\":\"PERSON\",\"names\":[{\"text\":\"Ivan\"},{\"text\":\"Vanya\"}],"
            + "\"remarks\":[{\"text\":\"A remark\"}]}");

    @Test
    void onlyChangedPartsAreListed() {
        List<FieldChange> changes = FieldChange.between(BEFORE, EntryLines.of("{\"kind\":\"PERSON\","
                + "\"names\":[{\"text\":\"Vanya\"},{\"text\":\"Ivan\"}],\"remarks\":[{\"text\":\"Another\"}]}"));
        assertEquals(List.of("remarks"), changes.stream().map(FieldChange::part).toList());
        assertEquals(List.of("A remark"), texts(changes.get(0).gone()));
        assertEquals(List.of("Another"), texts(changes.get(0).come()));
    }

    @Test
    void allPartsOfARemovedEntryAreListed() {
        List<FieldChange> changes = FieldChange.between(BEFORE, EntryLines.NOTHING);
        assertEquals(List.of("kind", "names", "remarks"), changes.stream().map(FieldChange::part).toList());
        assertEquals(List.of("Ivan", "Vanya"), texts(changes.get(1).gone()));
        changes.forEach(change -> assertEquals(List.of(), change.come()));
    }

    @Test
    void formattingChangesAreCounted() {
        EntryLines table = EntryLines.of("{\"kind\":\"PERSON\",\"kindSaid\":\"individual\",\"names\":["
                + "{\"kind\":\"PRIMARY\",\"text\":\"PETROV, Ivan\"},{\"kind\":\"ALIAS\",\"said\":\"aka\",\"text\":\"\\\"VANYA\\\"\"},"
                + "{\"kind\":\"ALIAS\",\"text\":\"O'NEIL,  Ivan\"},{\"kind\":\"ALIAS\",\"text\":\"Petrow\"},"
                + "{\"kind\":\"FORMER\",\"text\":\"Sidorov\"}],"
                + "\"identifiers\":[{\"kind\":\"Passport\",\"number\":\"ab 12\",\"country\":\"Russia\"}]}");
        EntryLines xml = EntryLines.of("{\"kind\":\"PERSON\",\"kindSaid\":\"Individual\",\"names\":["
                + "{\"kind\":\"PRIMARY\",\"text\":\"Ivan Petrov\"},{\"kind\":\"ALIAS\",\"said\":\"a.k.a.\",\"quality\":\"WEAK\",\"text\":\"Vanya\"},"
                + "{\"kind\":\"ALIAS\",\"text\":\"Ivan O’Neil\"},{\"kind\":\"ALIAS\",\"text\":\"Petrov\"},"
                + "{\"kind\":\"ALIAS\",\"text\":\"Sidorov\"}],"
                + "\"identifiers\":[{\"kind\":\"Passport\",\"number\":\"AB 12\",\"country\":\"Belarus\"}]}");
        List<FieldChange> changes = FieldChange.betweenFormats(table, xml, ONE);
        assertEquals(List.of("kind", "names", "identifiers"), changes.stream().map(FieldChange::part).toList());
        assertTrue(changes.get(0).isOnlyRewritten());
        assertEquals(3, changes.get(1).rewritten());
        assertEquals(List.of("Petrow", "Sidorov"), texts(changes.get(1).gone()), "another spelling, and no former name any more");
        assertEquals(List.of("Petrov", "Sidorov"), texts(changes.get(1).come()));
        assertEquals(0, changes.get(2).rewritten(), "a passport of another country");
        assertEquals(5, FieldChange.between(table, xml).get(1).gone().size(), "Of one format each of them is a change");
    }

    @Test
    void aTextMovedToAnotherFieldIsShownWithFieldNames() {
        EntryLines before = EntryLines.of(
                "{\"kind\":\"PERSON\",\"addresses\":[{\"street\":\"Minsk\",\"country\":\"Belarus\",\"id\":\"1\"},"
                        + "{\"city\":\"Omsk\",\"id\":\"2\"}],\"identifiers\":[{\"kind\":\"Passport\",\"number\":\"1\",\"issued\":\"2001-01-01\"}]}");
        EntryLines after = EntryLines.of(
                "{\"kind\":\"PERSON\",\"addresses\":[{\"city\":\"Minsk\",\"country\":\"Belarus\",\"id\":\"1\"},"
                        + "{\"city\":\"Omsk\",\"id\":\"3\"}],\"identifiers\":[{\"kind\":\"Passport\",\"number\":\"1\",\"expires\":\"2001-01-01\"}]}");
        List<FieldChange> changes = FieldChange.between(before, after);
        assertEquals(List.of("identifiers", "addresses"), changes.stream().map(FieldChange::part).toList());
        assertEquals(List.of("Kind: Passport; Number: 1; Issued: 2001-01-01"), texts(changes.get(0).gone()));
        assertEquals(List.of("Kind: Passport; Number: 1; Expires: 2001-01-01"), texts(changes.get(0).come()));
        assertEquals(List.of("Street: Minsk; Country: Belarus"), texts(changes.get(1).gone()));
        assertEquals(List.of("City: Minsk; Country: Belarus"), texts(changes.get(1).come()));
        assertTrue(
                FieldChange.areOnlyRewritten(FieldChange.betweenFormats(before, after, ONE)),
                "which field it is may be how a format writes it");
    }

    @Test
    void formattingChangesAreNoChange() {
        String table = "{\"kind\":\"PERSON\",\"kindSaid\":\"individual\",\"names\":[{\"kind\":\"PRIMARY\",\"text\":\"PETROV, Ivan\"}]}";
        String xml = "{\"kind\":\"PERSON\",\"kindSaid\":\"Individual\",\"names\":[{\"kind\":\"PRIMARY\",\"text\":\"Ivan Petrov\"}]}";
        assertTrue(FieldChange.isOnlyRewritten(table, xml, ONE));
        assertTrue(FieldChange.isOnlyRewritten(table, table, ONE));
        assertFalse(FieldChange.isOnlyRewritten(table, xml.replace("Petrov", "Petrow"), ONE));
    }

    @Test
    void longChangesAreShortenedAndCounted() {
        String names = IntStream.range(0, 20_000).mapToObj(number -> "{\"text\":\"N" + number + "\"}").collect(Collectors.joining(","));
        EntryLines many = EntryLines.of("{\"names\":[" + names + "],\"remarks\":[{\"text\":\"" + "long ".repeat(100_000)
                + "\"},{\"text\":\"B\"}]}");
        List<FieldChange> shown = FieldChange.between(EntryLines.NOTHING, many).stream().map(FieldChange::shortened).toList();
        assertEquals(100, shown.get(0).come().size());
        assertEquals(19_900, shown.get(0).more());
        assertEquals(19_995, FieldChange.between(EntryLines.NOTHING, many).get(0).shortened(5).more());
        assertEquals("N0", shown.get(0).come().get(0).getText());
        assertEquals(1, shown.get(1).come().size());
        assertTrue(shown.get(1).come().get(0).getText().endsWith("long …"), "cut, and shown to be");
        assertEquals(1, shown.get(1).more());
        FieldChange few = FieldChange.between(BEFORE, EntryLines.NOTHING).get(1);
        assertEquals(few.gone(), few.shortened().gone());
        assertEquals(0, few.shortened().more());
    }

    private static List<String> texts(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::getText).toList();
    }
}
