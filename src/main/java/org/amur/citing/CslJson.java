package org.amur.citing;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;

/** References as items of the Citation Style Language in JSON. */
final class CslJson {

    private CslJson() {
    }

    static String of(List<Reference> references) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        references.forEach(reference -> items.add(item(reference)));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeArray(items.build());
        }
        return text.toString().strip();
    }

    private static JsonObjectBuilder item(Reference reference) {
        JsonObjectBuilder item = Json.createObjectBuilder().add("id", reference.key()).add("type", reference.kind().csl());
        if (reference.authors() != null) {
            item.add("author", Json.createArrayBuilder().add(Json.createObjectBuilder().add("literal", reference.authors())));
        }
        add(item, "title", reference.title());
        add(item, reference.isRecord() || reference.kind() == Reference.Kind.NEWS_ARTICLE ? "container-title" : "publisher",
                reference.publisher());
        if (IssuedDate.isKnown(reference.issued())) {
            List<Integer> parts = IssuedDate.parts(reference.issued());
            item.add(
                    "issued",
                    parts.isEmpty()
                            ? Json.createObjectBuilder().add("literal", IssuedDate.text(reference.issued()))
                            : date(parts));
        }
        if (reference.accessed() != null) {
            item.add("accessed", date(List.of(reference.accessed().getYear(), reference.accessed().getMonthValue(),
                    reference.accessed().getDayOfMonth())));
        }
        add(item, "page", reference.locator());
        add(item, "language", reference.language());
        add(item, "URL", reference.address());
        add(item, "note", reference.quotation());
        return item;
    }

    private static JsonObjectBuilder date(List<Integer> parts) {
        return Json.createObjectBuilder().add("date-parts", Json.createArrayBuilder().add(Json.createArrayBuilder(parts)));
    }

    private static void add(JsonObjectBuilder item, String name, String value) {
        if (value != null) {
            item.add(name, value);
        }
    }
}
