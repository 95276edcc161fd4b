package org.amur.intake.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs edit the proposals of an article before they accept them, as editors do on its page. */
class EditedArticleApiPagesIT extends ArticleApiTests {

    private static final String MODEL_EVENTS = """
            "modelEvents": [{"quotation": "The neighbours showed Vladimir Putin a bridge on 7 April 2003.", "type": "CONSULT",
             "realis": "HAPPENED", "date": "7 April 2003", "participants": [{"name": "Vladimir Putin", "role": "RECIPIENT"}]}]""";

    @Test
    void changedValuesAreRecorded() throws Exception {
        token = issue("editor");
        String word = word();
        long company = json(send("POST", "actors", company(word))).get("id").longValue();
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 3 October 2002.\n\nBilateral trade reached $9.13 billion.");
        Map<String, JsonNode> proposed = kinds(json(send("GET", article + "/proposals", null)));
        JsonNode host = proposed.get("EVENT").at("/event/participants/0");
        String event = key(proposed.get("EVENT"));
        String figure = key(proposed.get("FIGURE"));
        String edits = """
                "changes": [
                 {"proposal": "%s", "event": {"title": "Talks of %s", "date": "2002-10-04", "place": null,
                  "participants": [%s, {"actor": %d, "role": "RECIPIENT"}]}},
                 {"proposal": "%s", "figure": {"reporter": "GACC", "declarant": "CN", "flow": "TOTAL", "period": "1993"}}]
                """.formatted(event, word, host, company, figure);
        Map<String, JsonNode> edited = kinds(json(send("POST", article + "/proposals", "{" + edits + "}")));
        assertEquals("Talks of " + word, edited.get("EVENT").get("title").stringValue());
        assertEquals("2002-10-04", edited.get("EVENT").at("/event/date").stringValue());
        assertEquals(word, edited.get("EVENT").at("/event/participants/1/name").stringValue());
        assertEquals("[]", edited.get("FIGURE").get("problems").toString());
        assertEquals("9.13", edited.get("FIGURE").at("/figure/value").asString());
        assertEquals("2002-10-03", kinds(json(send("GET", article + "/proposals", null))).get("EVENT").at("/event/date").stringValue());

        JsonNode saved = accept(article, edits, event, figure);
        JsonNode record = record(saved, event);
        assertEquals("Talks of " + word + " 2002-10-04 true", record.get("title").stringValue() + " "
                + record.get("date").stringValue() + " " + record.get("place").isNull());
        assertEquals(List.of(host.get("actor").longValue(), company),
                record.get("participants").valueStream().map(each -> each.at("/actor/id").longValue()).toList());
        assertEquals("GACC TOTAL 1993", record(saved, figure).get("reporter").stringValue() + " "
                + record(saved, figure).get("flow").stringValue() + " " + record(saved, figure).get("period").stringValue());
        json(send("POST", article + "/undo", null));
    }

    @Test
    void aNewActorIsRenamedOrReplacedByARecordedOne() throws Exception {
        token = issue("editor");
        String article = add("Ivan Petrovsky, chairman of Sevkomstroy LLC, met Vladimir Putin in Moscow on 4 October 2002.");
        JsonNode read = json(send("GET", article + "/proposals", null));
        List<JsonNode> actors = read.get("proposals").valueStream().filter(each -> each.has("actor")).toList();
        String event = key(kinds(read).get("EVENT"));
        String first = key(actors.get(0));
        String changed = """
                "changes": [{"proposal": "%1$s", "actor": {"name": "I. Petrovsky", "kindOfActor": "PERSON", "country": "RU"}},
                 {"proposal": "%2$s", "event": {"participants": [{"proposal": "%1$s", "role": "ACTOR"}]}}]
                """.formatted(first, event);
        JsonNode saved = accept(article, changed, event);
        JsonNode made = record(saved, first);
        assertEquals("I. Petrovsky PERSON RU", made.at("/names/0/text").stringValue() + " " + made.get("kind").stringValue() + " "
                + made.get("country").stringValue());
        assertEquals(made.get("id"), record(saved, event).at("/participants/0/actor/id"));
        json(send("POST", article + "/undo", null));

        long recorded = kinds(read).get("EVENT").at("/event/participants").valueStream().map(each -> each.get("actor"))
                .filter(JsonNode::isNumber).findFirst().orElseThrow().longValue();
        String same = "\"changes\": [{\"proposal\": \"" + first + "\", \"actor\": {\"sameAs\": " + recorded + "}}]";
        JsonNode shown = kinds(json(send("POST", article + "/proposals", "{" + same + "}"))).get("ACTOR");
        assertEquals(recorded, shown.at("/recorded/0/id").longValue());
        JsonNode replaced = decisions(accept(article, same, first)).get(first);
        assertEquals("CITED " + recorded, replaced.get("outcome").stringValue() + " " + replaced.get("record"));
        json(send("POST", article + "/undo", null));
    }

    @Test
    void proposalsAreSplitAndMerged() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 5 October 2002.\n\n"
                + "Xi Jinping met Vladimir Putin in Beijing on 6 November 2002.");
        List<String> events = events(json(send("GET", article + "/proposals", null)));
        assertEquals(2, events.size());
        String copy = events.get(0) + ".1";
        String edits = """
                "split": ["%1$s"], "merge": [{"proposal": "%2$s", "into": "%1$s"}],
                "changes": [{"proposal": "%3$s", "event": {"title": "Dinner"}}]
                """.formatted(events.get(0), events.get(1), copy);
        JsonNode edited = json(send("POST", article + "/proposals", "{" + edits + "}"));
        assertEquals(List.of(events.get(0), copy), events(edited));
        assertRefused(400, "“" + events.get(1) + "” is not a proposal", send("POST", article + "/accept",
                "{" + edits + ", \"accept\": [\"" + events.get(1) + "\"], " + ASSESSED + "}"));
        JsonNode saved = accept(article, edits, events.get(0), copy);
        assertEquals(List.of("¶1", "¶2"),
                record(saved, events.get(0)).get("citations").valueStream().map(each -> each.get("locator").stringValue()).toList());
        assertEquals("Dinner", record(saved, copy).get("title").stringValue());
        json(send("POST", article + "/undo", null));
    }

    @Test
    void aSanctionGetsAnotherMeasure() throws Exception {
        token = issue("editor");
        String article = add("OFAC designated Huawei under Executive Order 13936 on 14 April 2003.");
        JsonNode proposed = kinds(json(send("GET", article + "/proposals", null))).get("SANCTION");
        long programme = json(send("GET", "programmes?limit=1", null)).at("/items/0/id").longValue();
        String edits = """
                "changes": [{"proposal": "%s", "sanction": {"measure": null, "programme": %d, "title": "Order of %s", "act": "Order 1",
                 "kindOfMeasure": "ASSET_FREEZE", "countries": ["CN"], "targets": [], "dateKind": "PUBLISHED"}}]
                """.formatted(key(proposed), programme, word());
        JsonNode edited = kinds(json(send("POST", article + "/proposals", "{" + edits + "}"))).get("SANCTION");
        assertEquals("[] [] " + programme, edited.get("problems") + " " + edited.at("/sanction/targets") + " "
                + edited.at("/sanction/programme/id"));
        JsonNode measure = record(accept(article, edits, key(proposed)), key(proposed));
        assertEquals("Order 1 ASSET_FREEZE", measure.get("act").stringValue() + " " + measure.get("kind").stringValue());
        json(send("POST", article + "/undo", null));
    }

    @Test
    void anEventOnRecordIsRecordedAsNew() throws Exception {
        token = issue("editor");
        String sentence = "Xi Jinping met Vladimir Putin in Moscow on 8 October 2002.";
        String first = add(sentence);
        String key = event(first);
        accept(first, "\"changes\": []", key);
        String second = add(sentence);
        String again = event(second);
        JsonNode saved = accept(second, "\"changes\": [{\"proposal\": \"" + again + "\", \"recordAsNew\": true}]", again);
        assertEquals("CREATED", decisions(saved).get(again).get("outcome").stringValue());
        json(send("POST", second + "/undo", null));
        json(send("POST", first + "/undo", null));
    }

    @Test
    void eventsOfTheLanguageModelAreAcceptedIfTheArticleHasTheirQuotations() throws Exception {
        token = issue("editor");
        String article = add("The neighbours showed Vladimir Putin a bridge on 7 April 2003.");
        JsonNode found = json(send("POST", article + "/proposals", "{" + MODEL_EVENTS + "}")).get("proposals").valueStream()
                .filter(each -> each.get("rule").stringValue().equals("MODEL")).findFirst().orElseThrow();
        assertTrue(key(found).startsWith("L"), key(found));
        assertEquals("2003-04-07", found.at("/event/date").stringValue());
        JsonNode saved = accept(article, MODEL_EVENTS, key(found));
        assertTrue(record(saved, key(found)).at("/citations/0/quotation").stringValue().startsWith("The neighbours"), saved.toString());
        json(send("POST", article + "/undo", null));
        assertRefused(400, "\"field\":\"modelEvents[0].quotation\"",
                send("POST", article + "/proposals", "{" + MODEL_EVENTS.replace("showed", "sold") + "}"));
        assertRefused(400, "\"field\":\"modelEvents[0].type\"",
                send("POST", article + "/proposals", "{" + MODEL_EVENTS.replace("CONSULT", "SHOW") + "}"));
        assertRefused(409, "No language model is configured", send("POST", article + "/ask-model", null));
    }

    @Test
    void datesFollowTheCorrectedDayOfPublication() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 5 March.");
        assertEquals("2002-03-05", kinds(json(send("GET", article + "/proposals", null))).get("EVENT").at("/event/date").stringValue());
        JsonNode corrected = json(send("POST", article + "/correct-date", "{\"published\": \"2001-04-01\"}"));
        assertEquals("2001-04-01", corrected.at("/capture/published").stringValue());
        assertEquals("2001-03-05", kinds(json(send("GET", article + "/proposals", null))).get("EVENT").at("/event/date").stringValue());
        assertRefused(400, "\"field\":\"published\"", send("POST", article + "/correct-date", "{\"published\": \"March\"}"));
        assertRefused(400, "\"field\":\"published\"", send("POST", article + "/correct-date", "{}"));
        json(send("POST", article + "/dismiss", null));
        assertRefused(400, "dismissed", send("POST", article + "/correct-date", "{\"published\": \"2001-04-02\"}"));
    }

    @Test
    void editsThatDoNotFitAreRefusedWithTheirField() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 9 October 2002.\n\n“We are always open to talks,” Putin said.\n\n"
                + "“We welcome the proposals of our friends,” Xi Jinping said.\n\nBilateral trade reached $9 billion.");
        JsonNode read = json(send("GET", article + "/proposals", null));
        String event = "\"" + key(kinds(read).get("EVENT")) + "\"";
        String figure = "\"" + key(kinds(read).get("FIGURE")) + "\"";
        List<String> statements = read.get("proposals").valueStream().filter(each -> each.get("kind").stringValue().equals("STATEMENT"))
                .map(each -> "\"" + key(each) + "\"").toList();
        refuses(article, "split[0]", "\"split\": [\"E1-2\"]");
        refuses(article, "split[1]", "\"split\": [" + event + ", " + figure + "]");
        refuses(article, "split", "\"split\": [" + String.join(", ", Collections.nCopies(101, event)) + "]");
        refuses(article, "merge[0].into", "\"merge\": [{\"proposal\": " + event + "}]");
        refuses(article, "merge[0].proposal", "\"merge\": [{\"proposal\": \"E1-2\", \"into\": " + event + "}]");
        refuses(article, "merge[0]", "\"merge\": [{\"proposal\": " + event + ", \"into\": " + event + "}]");
        refuses(article, "merge[0]", "\"merge\": [{\"proposal\": " + event + ", \"into\": " + figure + "}]");
        refuses(article, "merge[0]", "\"merge\": [{\"proposal\": " + statements.get(1) + ", \"into\": " + statements.get(0) + "}]");
        refuses(article, "changes[0].proposal", "\"changes\": [{\"event\": {}}]");
        refuses(article, "changes[0].proposal", "\"changes\": [{\"proposal\": \"E1-2\"}]");
        refuses(article, "changes[1].proposal", "\"changes\": [{\"proposal\": " + event + "}, {\"proposal\": " + event + "}]");
        refuses(article, "changes[0].figure", change(event, "\"figure\": {\"value\": 1}"));
        refuses(article, "changes[0].event.colour", change(event, "\"event\": {\"colour\": 1}"));
        refuses(article, "changes[0].event.type", change(event, "\"event\": {\"type\": \"TALK\"}"));
        refuses(article, "changes[0].event.place", change(event, "\"event\": {\"place\": \"" + "x".repeat(201) + "\"}"));
        refuses(article, "changes[0].event.participants[0].actor",
                change(event, "\"event\": {\"participants\": [{\"actor\": 1, \"role\": \"ACTOR\"}]}"));
        refuses(article, "changes[0].event.participants[0].proposal",
                change(event, "\"event\": {\"participants\": [{\"proposal\": " + figure + ", \"role\": \"ACTOR\"}]}"));
        refuses(article, "changes[0].event.participants[0]", change(event, "\"event\": {\"participants\": [{\"role\": \"ACTOR\"}]}"));
        refuses(article, "changes[0].figure.declarant", change(figure, "\"figure\": {\"declarant\": \"XX\"}"));
        refuses(article, "changes[0].figure.period", change(figure, "\"figure\": {\"period\": \"2022-13\"}"));
        assertRefused(400, "\"field\":\"accept[0].title\"", send("POST", article + "/accept",
                "{" + change(event, "\"event\": {\"title\": null}") + ", \"accept\": [" + event + "], " + ASSESSED + "}"));
        assertEquals("OPEN", json(send("GET", article, null)).at("/capture/state").stringValue());
        assertRefused(404, "No such record", send("POST", "captures/1/proposals", "{}"));
        assertRefused(404, "No such record", send("POST", "captures/1/correct-date", "{\"published\": null}"));
        token = issue("analyst");
        assertRefused(403, "intake", send("POST", article + "/proposals", "{}"));
        assertRefused(403, "intake", send("POST", article + "/ask-model", null));
        assertRefused(403, "intake", send("POST", article + "/correct-date", "{}"));
    }

    private static String change(String proposal, String values) {
        return "\"changes\": [{\"proposal\": " + proposal + ", " + values + "}]";
    }

    private void refuses(String article, String field, String edits) throws Exception {
        assertRefused(400, "\"field\":\"" + field + "\"", send("POST", article + "/proposals", "{" + edits + "}"));
    }

    private JsonNode accept(String article, String edits, String... keys) throws Exception {
        return json(send("POST", article + "/accept",
                "{\"accept\": [\"" + String.join("\", \"", keys) + "\"], " + edits + ", " + ASSESSED + "}"));
    }

    /** Returns the record that followed from a proposal. */
    private JsonNode record(JsonNode saved, String proposal) throws Exception {
        return json(send("GET", decisions(saved).get(proposal).get("api").stringValue().replaceFirst(".*/api/", ""), null));
    }

    /** Returns the keys of proposed events. */
    private static List<String> events(JsonNode read) {
        return read.get("proposals").valueStream().filter(each -> each.get("kind").stringValue().equals("EVENT"))
                .map(ArticleApiTests::key).toList();
    }
}
