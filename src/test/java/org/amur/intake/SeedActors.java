package org.amur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.KnownActor;
import org.amur.intake.actor.KnownOffice;
import org.amur.text.PartialDate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Actors of a fresh installation. The first of the file has id 1, and so on. */
public final class SeedActors {

    private static final String FILE = "/seed/actors.json";

    private SeedActors() {
    }

    /** Returns all actors in the order of the file. */
    public static List<KnownActor> all() {
        JsonNode actors = json();
        Map<String, Long> ids = new HashMap<>();
        actors.forEach(actor -> ids.put(actor.get("key").asString(), ids.size() + 1L));
        Map<String, String> countries = new HashMap<>();
        actors.forEach(actor -> countries.put(actor.get("key").asString(), text(actor, "country")));
        return stream(actors).map(actor -> new KnownActor(ids.get(actor.get("key").asString()),
                ActorKind.valueOf(actor.get("kind").asString()), text(actor, "country"),
                stream(actor.get("names")).map(name -> name.get("text").asString()).toList(),
                stream(actor.path("relationships")).filter(SeedActors::isOffice)
                        .map(office -> office(office, ids, countries)).toList())).toList();
    }

    private static boolean isOffice(JsonNode relationship) {
        return relationship.has("title");
    }

    private static KnownOffice office(JsonNode office, Map<String, Long> ids, Map<String, String> countries) {
        String of = office.get("to").asString();
        PartialDate since = PartialDate.parse(office.path("from").asString(""));
        PartialDate until = PartialDate.parse(office.path("until").asString(""));
        return new KnownOffice(text(office, "title"), ids.get(of), countries.get(of), since.getEarliest(), until.getLatest());
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : null;
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static JsonNode json() {
        try (InputStream file = SeedActors.class.getResourceAsStream(FILE)) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
