package org.amur.intake.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs read the proposals of an article, accept and reject them, and undo it. */
class ArticleApiPagesIT extends ArticleApiTests {

    @Test
    void proposalsQuoteTheArticleAtTheirPlaces() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 14 April 2002.\n\n“We are always open to talks,” Putin said.\n\n"
                + "Bilateral trade reached $9 billion.\n\nOFAC designated Huawei under Executive Order 13936 on 14 April 2002.");
        String text = json(send("GET", article, null)).get("text").stringValue();
        JsonNode read = json(send("GET", article + "/proposals", null));
        assertEquals("A paper", read.at("/source/publisher").stringValue());
        assertEquals("2002-12-31", read.at("/source/published").stringValue());
        assertTrue(kinds(read).keySet().containsAll(List.of("EVENT", "STATEMENT", "FIGURE", "SANCTION")), read.toString());
        for (JsonNode proposal : read.get("proposals")) {
            assertFalse(proposal.get("evidence").isEmpty());
            for (JsonNode evidence : proposal.get("evidence")) {
                assertEquals(
                        evidence.get("quotation").stringValue(),
                        text.substring(evidence.get("begin").intValue(), evidence.get("end").intValue()));
            }
        }
        JsonNode event = kinds(read).get("EVENT");
        assertEquals("met", text.substring(event.get("begin").intValue(), event.get("end").intValue()));
        assertEquals("TERM met CONSULT 2002-04-14 14 April 2002", event.get("rule").stringValue() + " "
                + event.get("ruleWords").stringValue() + " " + event.at("/event/type").stringValue() + " "
                + event.at("/event/date").stringValue() + " " + event.at("/event/dated").stringValue());
        assertEquals("[]", event.get("problems").toString());
        JsonNode participant = event.at("/event/participants/0");
        assertEquals("Xi Jinping", participant.get("name").stringValue());
        assertEquals("Xi Jinping", json(send("GET", "actors/" + participant.get("actor").longValue(), null))
                .at("/names/0/text").stringValue());
        JsonNode figure = kinds(read).get("FIGURE");
        assertEquals("9 BILLION USD", figure.at("/figure/value").asString() + " " + figure.at("/figure/scale").stringValue() + " "
                + figure.at("/figure/currency").stringValue());
        assertTrue(figure.get("problems").toString().contains("{\"field\":\"reporter\",\"detail\":\"Missing in"), figure.toString());
        JsonNode sanction = kinds(read).get("SANCTION");
        assertEquals("Huawei", sanction.at("/sanction/targets/0/name").stringValue());
        assertTrue(sanction.at("/sanction/measure/api").stringValue().contains("/api/measures/"), sanction.toString());
    }

    @Test
    void acceptedProposalsBecomeRecordsUntilTheyAreUndone() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 16 May 2002.\n\n“We are always open to talks,” Putin said.\n\n"
                + "Bilateral trade reached $7.91 billion in 1994, according to Chinese customs.");
        Map<String, JsonNode> proposed = kinds(json(send("GET", article + "/proposals", null)));
        String event = key(proposed.get("EVENT"));
        String statement = key(proposed.get("STATEMENT"));
        String body = "{\"accept\": [\"" + event + "\", \"" + key(proposed.get("FIGURE")) + "\"], \"reject\": [\"" + statement + "\"], "
                + ASSESSED.replace("\"C\"", "\"C\", \"publisher\": \"Another paper\"") + "}";
        JsonNode saved = json(send("POST", article + "/accept", body));
        assertEquals("SAVED", saved.at("/capture/state").stringValue());
        assertEquals("Another paper", json(send("GET", "sources/" + saved.get("source").longValue(), null)).get("publisher").stringValue());
        Map<String, JsonNode> decided = decisions(saved);
        assertEquals("REJECTED", decided.get(statement).get("outcome").stringValue());
        assertEquals("CREATED figure", decided.get(key(proposed.get("FIGURE"))).get("outcome").stringValue() + " "
                + decided.get(key(proposed.get("FIGURE"))).get("kind").stringValue());
        String made = decided.get(event).get("api").stringValue().replaceFirst(".*/api/", "");
        JsonNode record = json(send("GET", made, null));
        assertEquals("DRAFT", record.get("status").stringValue());
        assertTrue(record.at("/citations/0/quotation").stringValue().startsWith("Xi Jinping met"), record.toString());
        assertEquals("¶1", record.at("/citations/0/locator").stringValue());
        page.navigate(saved.at("/capture/page").stringValue());
        assertThat(page.locator("#outcome a[href*='/event/view']")).containsText("met Vladimir Putin");
        assertThat(page.locator("#outcome a[href*='/trade/view']")).hasCount(1);

        assertRefused(400, "already saved", send("POST", article + "/accept", body));
        assertRefused(400, "already saved", send("GET", article + "/proposals", null));
        JsonNode undone = json(send("POST", article + "/undo", null));
        assertEquals("OPEN", undone.at("/capture/state").stringValue());
        assertEquals(List.of(statement), List.copyOf(decisions(undone).keySet()));
        assertRefused(404, "No such record", send("GET", made, null));
        assertEquals("REJECT", kinds(json(send("GET", article + "/proposals", null))).get("STATEMENT").get("decision").stringValue());
        assertRefused(400, "in the reading queue", send("POST", article + "/undo", null));
    }

    @Test
    void aRecordedEventGetsACitationOfAnExistingSource() throws Exception {
        token = issue("editor");
        String sentence = "Xi Jinping met Vladimir Putin in Moscow on 17 June 2002.";
        String first = add(sentence);
        String key = event(first);
        JsonNode saved = json(send("POST", first + "/accept", "{\"accept\": [\"" + key + "\"], " + ASSESSED + "}"));
        long event = decisions(saved).get(key).get("record").longValue();
        long source = json(send("POST", "sources", source(word()))).get("id").longValue();
        String second = add(sentence);
        JsonNode repeated = kinds(json(send("GET", second + "/proposals", null))).get("EVENT");
        assertEquals(event, repeated.at("/recorded/0/id").longValue());
        JsonNode cited = json(send("POST", second + "/accept", "{\"accept\": [\"" + key(repeated)
                + "\"], \"credibility\": \"CONFIRMED\", \"existingSource\": " + source + "}"));
        assertEquals("CITED", decisions(cited).get(key(repeated)).get("outcome").stringValue());
        assertTrue(sources(event).contains(source));
        json(send("POST", second + "/undo", null));
        assertFalse(sources(event).contains(source));
        assertRefused(400, "Edited or published since", send("POST", first + "/undo", null));
    }

    @Test
    void nothingIsSavedIfARequestIsRefused() throws Exception {
        token = issue("editor");
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 18 July 2002.\n\nBilateral trade reached $9 billion.");
        Map<String, JsonNode> proposed = kinds(json(send("GET", article + "/proposals", null)));
        String event = "\"" + key(proposed.get("EVENT")) + "\"";
        String figure = "\"" + key(proposed.get("FIGURE")) + "\"";
        String accept = article + "/accept";
        assertRefused(400, "“E1-2” is not a proposal", send("POST", accept, "{\"accept\": [" + event + ", \"E1-2\"], " + ASSESSED + "}"));
        assertRefused(400, "accept[0].reporter", send("POST", accept, "{\"accept\": [" + figure + "], " + ASSESSED + "}"));
        assertRefused(400, "both accepted and rejected",
                send("POST", accept, "{\"accept\": [" + event + "], \"reject\": [" + event + "], " + ASSESSED + "}"));
        assertRefused(400, "at least one", send("POST", accept, "{\"reject\": [" + event + "], " + ASSESSED + "}"));
        assertRefused(400, "\"field\":\"credibility\"", send("POST", accept, "{\"accept\": [" + event + "]}"));
        assertRefused(400, "\"field\":\"source.kind\"",
                send("POST", accept, "{\"accept\": [" + event + "], \"credibility\": \"CONFIRMED\"}"));
        assertRefused(400, "colour", send("POST", accept, "{\"accept\": [" + event
                + "], \"credibility\": \"CONFIRMED\", \"source\": {\"colour\": 1}}"));
        assertRefused(400, "Send either", send("POST", accept, "{\"accept\": [" + event + "], \"existingSource\": 1, " + ASSESSED + "}"));
        assertRefused(400, "does not exist", send("POST", accept, "{\"accept\": [" + event
                + "], \"credibility\": \"CONFIRMED\", \"existingSource\": 1}"));
        JsonNode still = json(send("GET", article, null));
        assertEquals("OPEN []", still.at("/capture/state").stringValue() + " " + still.get("decisions"));
        json(send("POST", article + "/dismiss", null));
        assertRefused(400, "dismissed", send("POST", accept, "{\"accept\": [" + event + "], " + ASSESSED + "}"));
        assertRefused(400, "dismissed", send("GET", article + "/proposals", null));
        assertRefused(404, "No such record", send("GET", "captures/1/proposals", null));
        token = issue("analyst");
        assertRefused(403, "intake", send("GET", article + "/proposals", null));
        assertRefused(403, "intake", send("POST", accept, "{\"accept\": [" + event + "], " + ASSESSED + "}"));
        assertRefused(403, "intake", send("POST", article + "/undo", null));
    }

    @Test
    void acceptingNeedsTheScopeOfRecordsToo() throws Exception {
        signIn("editor");
        open("security/account");
        page.locator("[name='token:scopes']").all().forEach(Locator::uncheck);
        page.locator("[name='token:scopes'][value='INTAKE']").check();
        token = issueChosen();
        String article = add("Xi Jinping met Vladimir Putin in Moscow on 19 August 2002.");
        String event = event(article);
        assertRefused(403, "lacks the scope “write”",
                send("POST", article + "/accept", "{\"accept\": [\"" + event + "\"], " + ASSESSED + "}"));
        assertRefused(403, "lacks the scope “write”", send("POST", article + "/undo", null));
    }

    /** Returns the sources that an event cites. */
    private List<Long> sources(long event) throws Exception {
        return json(send("GET", "events/" + event, null)).get("citations").valueStream()
                .map(each -> each.at("/source/id").longValue())
                .toList();
    }
}
