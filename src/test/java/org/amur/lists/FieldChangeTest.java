package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What an entry says otherwise is told part by part; of one that is gone, all that it said. */
class FieldChangeTest {

    private static final EntrySaid BEFORE = EntrySaid.of("{\"kind\":\"PERSON\",\"names\":[{\"text\":\"Ivan\"},{\"text\":\"Vanya\"}],"
            + "\"remarks\":[{\"text\":\"A remark\"}]}");

    @Test
    void onlyWhatDiffersIsTold() {
        List<FieldChange> changes = FieldChange.between(BEFORE, EntrySaid.of("{\"kind\":\"PERSON\","
                + "\"names\":[{\"text\":\"Vanya\"},{\"text\":\"Ivan\"}],\"remarks\":[{\"text\":\"Another\"}]}"));
        assertEquals(List.of("remarks"), changes.stream().map(FieldChange::getPart).toList());
        assertEquals(List.of("A remark"), texts(changes.get(0).getGone()));
        assertEquals(List.of("Another"), texts(changes.get(0).getCome()));
    }

    @Test
    void ofWhatIsGoneAllIsTold() {
        List<FieldChange> changes = FieldChange.between(BEFORE, EntrySaid.NOTHING);
        assertEquals(List.of("kind", "names", "remarks"), changes.stream().map(FieldChange::getPart).toList());
        assertEquals(List.of("Ivan", "Vanya"), texts(changes.get(1).getGone()));
        changes.forEach(change -> assertEquals(List.of(), change.getCome()));
    }

    private static List<String> texts(List<SaidLine> lines) {
        return lines.stream().map(SaidLine::getText).toList();
    }
}
