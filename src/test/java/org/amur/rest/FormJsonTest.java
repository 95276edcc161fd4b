package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.amur.event.EventForm;
import org.amur.event.EventType;
import org.amur.figure.FigureForm;
import org.amur.history.RecordForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.source.SourceForm;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** JSON of forms: sent fields are entered, others stay. */
class FormJsonTest {

    private static final String EVENT = """
            {"title": "Talks", "type": "CONSULT", "date": "2023-03-20/2023-03-22", "cancelled": false,
             "participants": [{"actor": {"id": 7, "label": "any"}, "role": "ACTOR"}, {"id": 4, "actor": 8, "role": "RECIPIENT"}],
             "citations": [{"source": 9, "locator": "1", "credibility": "CONFIRMED"}]}
            """;

    @Test
    void sentFieldsAreEntered() {
        EventForm form = enter(EVENT, new EventForm());
        assertEquals("Talks CONSULT 2023-03-20/2023-03-22", form.getTitle() + " " + form.getType() + " " + form.getDate().getEdtf());
        assertEquals(
                "7 null 8 4",
                form.getParticipants().getRows().get(0).getActor().id() + " "
                        + form.getParticipants().getRows().get(0).getId() + " "
                        + form.getParticipants().getRows().get(1).getActor().id() + " "
                        + form.getParticipants().getRows().get(1).getId());
        assertEquals(9, form.getCitations().getRows().get(0).getSource().id());
    }

    @Test
    void fieldsThatAreNotSentStay() {
        EventForm form = enter("{\"title\": null, \"place\": \" \", \"id\": 5, \"status\": \"PUBLISHED\"}", enter(EVENT, new EventForm()));
        assertEquals(
                "null CONSULT 2 null null DRAFT",
                form.getTitle() + " " + form.getType() + " "
                        + form.getParticipants().getRows().size() + " " + form.getPlace() + " " + form.getId() + " "
                        + form.getStatus());
    }

    @Test
    void anArrayReplacesAllRows() {
        EventForm form = enter("{\"participants\": []}", enter(EVENT, new EventForm()));
        assertEquals("0 1", form.getParticipants().getRows().size() + " " + form.getCitations().getRows().size());
    }

    @Test
    void writtenFieldsCanBeSentBack() {
        EventForm form = enter(EVENT, new EventForm());
        JsonNode written = FormJson.write(form);
        assertEquals(written, FormJson.write(enter(written.toString(), new EventForm())));
        assertEquals(EventType.CONSULT.name(), written.get("type").stringValue());
    }

    @Test
    void amountsKeepTheirDigits() {
        FigureForm form = enter("{\"value\": 7.50, \"period\": \"2022-01..2022-11\"}", new FigureForm());
        assertEquals("7.50 2022-01..2022-11", form.getValue() + " " + form.getPeriod());
    }

    @Test
    void onlyDaysThatDatabasesKeepAreEntered() {
        assertEquals(LocalDate.of(2023, 3, 20), enter("{\"retrieved\": \"2023-03-20\"}", new SourceForm()).getRetrieved());
        assertNull(enter("{\"retrieved\": null}", new SourceForm()).getRetrieved());
        for (String day : List.of("-0044-03-15", "0000-01-01", "+12345-01-01", "2026-02-30")) {
            assertThrows(RefusedException.class, () -> enter("{\"retrieved\": \"" + day + "\"}", new SourceForm()), day);
        }
    }

    @Test
    void rowsReferToCitationsByNumber() {
        DesignationForm form = enter("{\"dates\": [{\"kind\": \"\", \"date\": \"2022\", \"citation\": 2}],"
                + " \"citations\": [{\"source\": 1}, {\"source\": 2}]}", new DesignationForm());
        assertEquals(2, form.getDates().getRows().get(0).getCitationNumber());
        assertEquals(2, FormJson.write(form).at("/dates/0/citation").intValue());
    }

    @Test
    void rowsWithAnIdKeepTheirReferences() {
        DesignationForm form = enter(
                "{\"dates\": [{\"kind\": \"%s\", \"date\": \"2022\", \"citation\": 1}], \"citations\": [{\"id\": 5, \"source\": 1}]}"
                        .formatted(LifeCycleKind.values()[0]),
                new DesignationForm());
        enter("{\"citations\": [{\"source\": 2}, {\"id\": 5, \"locator\": \"p. 3\"}]}", form);
        assertEquals(
                "2 1",
                form.getDates().getRows().get(0).getCitationNumber() + " "
                        + form.getCitations().getRows().get(1).getSource().id());
    }

    @Test
    void clearedListsAreEmpty() {
        assertEquals(List.of(), enter("{\"targets\": null}", new MeasureForm()).getTargets());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"titel": "x"}                            | titel
            {"date": "someday"}                       | date
            {"type": "NOTHING"}                       | type
            {"type": 2}                               | type
            {"citations": [{"credibility": 2}]}       | citations[0].credibility
            {"title": 5}                              | title
            {"participants": [{"actor": "x"}]}        | participants[0].actor
            {"participants": [{}, {"role": "KING"}]}  | participants[1].role
            {"participants": 3}                       | participants
            {"participants": null}                    | participants
            {"cancelled": null}                       | cancelled
            """)
    void theFieldOfAnErrorIsNamed(String body, String field) {
        RefusedException refused = assertThrows(RefusedException.class, () -> enter(body, new EventForm()));
        assertEquals(field, refused.getRefusals().get(0).field());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []
            {"title": "a", "title": "b"}
            {"title": "a"} x
            {"title":
            """)
    void onlyOneObjectIsABody(String body) {
        assertThrows(RefusedException.class, () -> FormJson.parse(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static <F extends RecordForm> F enter(String body, F form) {
        FormJson.enter(FormJson.parse(body.getBytes(StandardCharsets.UTF_8)), form);
        return form;
    }
}
