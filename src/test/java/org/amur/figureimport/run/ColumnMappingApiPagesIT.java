package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.function.Consumer;

import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs read and set the column mapping of a file of figures, as editors do on its page. */
class ColumnMappingApiPagesIT extends ApiClientTests {

    private final String own = word();

    @Test
    void aTableOfAnyColumnsIsMappedAndItsTemplateSaved() throws Exception {
        token = issue("editor");
        String path = kept("name=office.csv");
        assertFalse(json(send("GET", path, null)).get("complete").booleanValue(), "nobody has said who publishes, or in which unit");
        JsonNode proposed = json(send("GET", path + "/mapping", null));
        assertEquals("Year YEAR 1917", proposed.at("/columns/0/name").stringValue() + " "
                + proposed.at("/columns/0/part").stringValue() + " " + proposed.at("/columns/0/sample").stringValue());
        assertEquals("[\"REPORTER\",\"UNIT\",\"CURRENCY\"]", proposed.get("missing").toString());

        ObjectNode chosen = complete(proposed);
        HttpResponse<String> set = send("PUT", path + "/mapping", chosen.toString());
        JsonNode preview = json(set);
        assertEquals(1, preview.get("toWrite").intValue(), set.body());
        assertEquals(preview, json(send("GET", path, null)));
        JsonNode read = json(send("GET", path + "/mapping", null));
        assertEquals("[] MILLION", read.get("missing") + " " + read.at("/constants/UNIT").stringValue());
        assertEquals(preview, json(send("PUT", path + "/mapping", read.toString())), "what was read can be sent");

        assertRefused(400, "\"field\":\"publisher\"", send("PUT", path + "/mapping?save=true", chosen.toString()));
        json(send("PUT", path + "/mapping?save=true", chosen.put("publisher", "Office of " + own).toString()));
        JsonNode next = json(send("GET", kept("name=next.csv") + "/mapping", null));
        assertEquals("Office of " + own + " MILLION", next.get("publisher").stringValue() + " " + next.at("/constants/UNIT").stringValue());
    }

    @Test
    void whatThePageDoesNotOfferIsRefusedAtItsField() throws Exception {
        token = issue("editor");
        String path = kept("name=office.csv") + "/mapping";
        ObjectNode mapping = complete(json(send("GET", path, null)));
        assertRefusedAt("columns", path, mapping, sent -> sent.withArray("columns").remove(0));
        assertRefusedAt("columns[0].name", path, mapping, sent -> column(sent).put("name", "Month"));
        assertRefusedAt("columns[0].part", path, mapping, sent -> column(sent).put("part", "YEAR_TO"));
        assertRefusedAt("columns[0].part", path, mapping, sent -> column(sent).put("part", "WEIGHT"));
        assertRefusedAt("columns[0].part", path, mapping, sent -> column(sent).remove("part"));
        assertRefusedAt("columns[0].constants.SPAN", path, mapping, sent -> column(sent).withObject("constants").put("SPAN", "week"));
        assertRefusedAt("constants.REPORTER", path, mapping, sent -> sent.withObject("constants").put("REPORTER", "NOBODY"));
        assertRefusedAt("constants.GROWTH_PIECES", path, mapping, sent -> sent.withObject("constants").put("GROWTH_PIECES", "ten"));
        assertRefusedAt("constants.LOCATOR", path, mapping, sent -> sent.withObject("constants").put("LOCATOR", "page 1"));
        assertRefusedAt("constants.PARTNER", path, mapping, sent -> sent.withObject("constants").put("PARTNER", "x".repeat(101)));
        assertRefusedAt("publisher", path, mapping, sent -> sent.put("publisher", "x".repeat(201)));
        assertRefusedAt("rows", path, mapping, sent -> sent.put("rows", 1));
        assertRefused(400, "past cannot be changed", send("PUT", path + "?asof=2026-01-01", mapping.toString()));
        assertEquals(3, json(send("GET", path, null)).get("missing").size(), "nothing was set");
    }

    @Test
    void aMappingBelongsToTheAccountOfItsFile() throws Exception {
        token = issue("editor");
        String path = kept("name=office.csv") + "/mapping";
        assertRefused(400, "\"field\":\"charset\"", send("POST", "figure-files?name=x.csv&charset=EBCDIC", "x"));
        assertTrue(send("POST", "figure-files?name=x.csv&charset=windows-1251&sheet=" + "x".repeat(200), "Год,Экспорт\n1917,3\n")
                .body().contains("\"complete\":false"));
        String fixed = json(send("POST", "figure-files?name=x.csv",
                "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n1951,5,1,\n")).get("file").stringValue();
        assertRefused(409, "no columns to map", send("GET", "figure-files/" + fixed + "/mapping", null));
        token = issue("admin");
        assertRefused(404, "No such record", send("GET", path, null));
        assertRefused(404, "No such record", send("PUT", path, "{\"columns\": []}"));
        token = issue("analyst");
        assertRefused(403, "may not do this", send("GET", path, null));
    }

    private static ObjectNode column(ObjectNode mapping) {
        return (ObjectNode) mapping.at("/columns/0");
    }

    /** Adds the parts that the table does not state. */
    private static ObjectNode complete(JsonNode proposed) {
        ObjectNode chosen = (ObjectNode) proposed.deepCopy();
        chosen.withObject("constants").put("REPORTER", "COMTRADE").put("UNIT", "MILLION").put("CURRENCY", "USD");
        return chosen;
    }

    private void assertRefusedAt(String field, String path, ObjectNode mapping, Consumer<ObjectNode> change) throws Exception {
        ObjectNode sent = mapping.deepCopy();
        change.accept(sent);
        assertRefused(400, "\"field\":\"" + field + "\"", send("PUT", path, sent.toString()));
    }

    /** Keeps a table that no other test has, and returns its path. */
    private String kept(String query) throws Exception {
        long source = json(send("POST", "sources", source(word()))).get("id").longValue();
        String rows = "Year,Country,Partner," + own + ",Exports\n1917,Uruguay,Russia,x,3.5\n";
        return "figure-files/" + json(send("POST", "figure-files?source=" + source + "&" + query, rows)).get("file").stringValue();
    }
}
