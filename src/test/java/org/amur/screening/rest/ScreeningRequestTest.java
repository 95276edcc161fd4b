package org.amur.screening.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.amur.lists.read.EntryKind;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of API clients. */
class ScreeningRequestTest {

    private static ScreeningRequest read(String json) {
        return ScreeningRequest.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Executable reading) {
        return assertThrows(RefusedException.class, reading).getRefusals().get(0).text();
    }

    @Test
    void oneAndSeveralAreUnderstood() {
        ScreeningRequest one = read(
                "{\"name\": \" 普京 \", \"kind\": \"PERSON\", \"birth\": \"1952\", \"country\": \"ru\"}");
        assertEquals("普京", one.questions().get(0).name());
        assertEquals(EntryKind.PERSON, one.questions().get(0).kind());
        assertEquals("RU", one.questions().get(0).country());
        assertEquals(70, one.threshold());
        ScreeningRequest two = read(
                "{\"parties\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"limit\": 3, \"threshold\": 90}");
        assertEquals(2, two.questions().size());
        assertEquals(3, two.limit());
        assertEquals(90, two.threshold());
    }

    @Test
    void aNumberMayBeAskedForAlone() {
        ScreeningRequest asked = read("{\"parties\": [{\"number\": \"9187629\"}, {\"name\": \" \", \"number\": \"306\"}]}");
        assertEquals("9187629", asked.questions().get(0).called());
        assertEquals(List.of(), asked.questions().get(0).party().names());
        assertEquals("306", asked.questions().get(1).called());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"name\": 7",
                "{}",
                "{\"name\": \" \"}",
                "{\"number\": \" \"}",
                "{\"number\": \"A-1\"}",
                "{\"number\": 9187629}",
                "{\"parties\": []}",
                "{\"parties\": [null]}",
                "{\"parties\": [{}]}",
                "{\"name\": \"a\", \"parties\": [{\"name\": \"b\"}]}",
                "{\"name\": \"a\", \"limit\": 0}",
                "{\"name\": \"a\", \"limit\": \"many\"}",
                "{\"name\": \"a\", \"threshold\": 20}",
                "{\"name\": \"a\", \"kind\": \"ROBOT\"}",
                "{\"name\": \"a\", \"country\": \"Russia\"}",
                "{\"name\": \"a\", \"birth\": \"once\"}",
                "{\"parties\": \"a\"}"
            })
    void invalidRequestIsRefusedWithAMessage(String sent) {
        String said = refusal(() -> read(sent));
        assertTrue(said.endsWith(".") || said.endsWith("json"), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\": \"a\", \"dateOfBirth\": \"1952\"} | dateOfBirth | name, kind, birth, country, number, parties, threshold, limit",
        "{\"name\": \"a\", \"threshhold\": 90} | threshhold | name, kind, birth, country, number, parties, threshold, limit",
        "{\"parties\": [{\"name\": \"a\"}], \"kind\": \"PERSON\"} | kind | parties, threshold, limit",
        "{\"parties\": [{\"name\": \"a\"}, {\"name\": \"b\", \"limit\": 3}]} | parties[1].limit | name, kind, birth, country, number"})
    void unknownFieldIsNamedWithTheKnownOnes(String sent, String field, String known) {
        String said = refusal(() -> read(sent));
        assertTrue(said.contains("“" + field + "”") && said.contains(": " + known + "."), said);
    }

    @Test
    void aPartyIsCalledByItsPlace() {
        assertEquals("parties[1]: name and number are missing.", refusal(() -> read("{\"parties\": [{\"name\": \"a\"}, {}]}")));
        assertEquals("The party: name and number are missing.", refusal(() -> read("{}")));
    }

    @Test
    void invalidUtf8IsRefused() {
        String sent = "{\"name\": \"Сечин\"}";
        assertEquals("Сечин", ScreeningRequest.read(sent.getBytes(StandardCharsets.UTF_8)).questions().get(0).name());
        String said = refusal(() -> ScreeningRequest.read(sent.getBytes(Charset.forName("windows-1251"))));
        assertTrue(said.contains("UTF-8"), said);
    }

    /** Inputs beyond the parser's own limits are refused, not internal errors. */
    @Test
    void deepNestingAndLongNumbersAreRefused() {
        String deep = "[".repeat(1_001) + "]".repeat(1_001);
        assertThrows(RefusedException.class, () -> read("{\"name\": \"a\", \"kind\": " + deep + "}"));
        assertThrows(RefusedException.class, () -> read("[".repeat(250_000)));
        for (String number : List.of("9".repeat(500_000), "1e" + "9".repeat(500), "0." + "1".repeat(500_000), "90.5")) {
            assertThrows(RefusedException.class, () -> read("{\"name\": \"a\", \"threshold\": " + number + "}"));
        }
    }

    @Test
    void tooMuchIsRefused() {
        assertThrows(RefusedException.class, () -> read("{\"name\": \"" + "x".repeat(401) + "\"}"));
        String many = "{\"name\": \"a\"},".repeat(ScreeningRequest.MAX_PARTIES);
        assertThrows(RefusedException.class, () -> read("{\"parties\": [" + many + "{\"name\": \"a\"}]}"));
    }
}
