package org.amur.screening.cases;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;

import org.amur.screening.lookup.MatchNotation;
import org.amur.screening.name.BearerKind;

/**
 * Converts the evidence of a case to JSON. Separate from the evidence, which is collected on threads without the
 * application's class loader, where no JSON provider is found.
 */
final class CaseNotation {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private CaseNotation() {
    }

    static String write(CaseEvidence evidence) {
        return JSON.createObjectBuilder().add("actor", write(evidence.actor())).add("entry", write(evidence.entry()))
                .add("match", MatchNotation.write(evidence.match())).build().toString();
    }

    private static JsonObject write(CaseSide side) {
        return JSON.createObjectBuilder().add("kind", side.kind().name()).add("names", array(side.names()))
                .add("births", array(side.births())).add("countries", array(side.countries())).add("numbers",
                array(side.numbers()))
                .build();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    static CaseEvidence read(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            return new CaseEvidence(side(read.getJsonObject("actor")), side(read.getJsonObject("entry")),
                    MatchNotation.read(read.getJsonObject("match")));
        }
    }

    private static CaseSide side(JsonObject read) {
        return new CaseSide(BearerKind.valueOf(read.getString("kind")), texts(read.getJsonArray("names")),
                texts(read.getJsonArray("births")),
                texts(read.getJsonArray("countries")), texts(read.getJsonArray("numbers")));
    }

    private static List<String> texts(JsonArray array) {
        return List.copyOf(array.getValuesAs(JsonString::getString));
    }
}
