package org.amur.screening.lookup;

import java.util.List;
import java.util.function.Function;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.PartyName;
import org.amur.screening.name.MatchType;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.NameMatch.Objection;
import org.amur.screening.name.NameMatch;
import org.amur.screening.name.Transliteration;

/** Converts a match with its explanation to JSON, language-independent and without the found party. */
public final class MatchNotation {

    /** Cached provider: the static methods of Json look it up for every value. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Four decimals of a score are kept. */
    private static final float PRECISION = 10_000f;

    private MatchNotation() {
    }

    public static JsonObject write(Match match) {
        return JSON.createObjectBuilder().add("score", number(match.score())).add("asked", match.asked().text())
                .add("found", match.found().text()).add("weak", match.found().isWeak()).add("names", number(match.name().score()))
                .add("parts", array(match.name().parts(), MatchNotation::part))
                .add("against", array(match.name().against(), objection -> JSON.createValue(objection.name())))
                .add("evidence", array(match.evidence(), MatchNotation::evidence)).build();
    }

    private static double number(float value) {
        return Math.round(value * PRECISION) / (double) PRECISION;
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonValue> write) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(each -> array.add(write.apply(each)));
        return array;
    }

    private static JsonValue part(MatchedPart part) {
        JsonObjectBuilder written = JSON.createObjectBuilder().add("asked", array(part.one(), JSON::createValue))
                .add("found", array(part.other(), JSON::createValue)).add("alike", number(part.likeness()))
                .add("weight", number(part.weight()));
        if (part.way() != null) {
            written.add("way", part.way().name());
        }
        return written.add("read", array(part.paths(), route -> JSON.createObjectBuilder().add("written", route.written())
                .add("path", route.path().name()).add("latin", route.latin()).build())).build();
    }

    private static JsonValue evidence(Evidence evidence) {
        return JSON.createObjectBuilder().add("kind", evidence.kind().name()).add("asked", evidence.one()).add("found",
                evidence.other())
                .add("factor", number(evidence.factor())).build();
    }

    /** @return match whose party is null */
    public static Match read(JsonObject written) {
        List<MatchedPart> parts = objects(written.getJsonArray("parts")).stream().map(MatchNotation::part).toList();
        List<Objection> against = texts(written.getJsonArray("against")).stream().map(Objection::valueOf).toList();
        return new Match(null, PartyName.of(written.getString("asked")),
                new PartyName(written.getString("found"), written.getBoolean("weak"), null), number(written, "score"),
                new NameMatch(number(written, "names"), parts, against),
                objects(written.getJsonArray("evidence")).stream()
                .map(each -> new Evidence(Evidence.Kind.valueOf(each.getString("kind")),
                        each.getString("asked"), each.getString("found"), number(each, "factor"))).toList());
    }

    private static MatchedPart part(JsonObject written) {
        return new MatchedPart(texts(written.getJsonArray("asked")), texts(written.getJsonArray("found")), number(written, "alike"),
                number(written, "weight"), written.containsKey("way") ? MatchType.valueOf(written.getString("way")) : null,
                objects(written.getJsonArray("read")).stream().map(route -> new MatchedPart.Route(route.getString("written"),
                        Transliteration.valueOf(route.getString("path")), route.getString("latin"))).toList());
    }

    private static float number(JsonObject of, String name) {
        return (float) of.getJsonNumber(name).doubleValue();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
