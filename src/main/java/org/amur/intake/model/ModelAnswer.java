package org.amur.intake.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.intake.model.ModelEvent.ModelParticipant;
import org.amur.intake.model.ModelException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answer of the language model.
 *
 * @param events of the required form
 * @param malformed number of others
 */
record ModelAnswer(List<ModelEvent> events, int malformed) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws ModelException if it is not the required JSON */
    static ModelAnswer parse(byte[] response) throws ModelException {
        try {
            JsonNode events = JSON.readTree(object(text(JSON.readTree(response)
                                    .path("choices")
                                    .path(0)
                                    .path("message")
                                    .path("content"))
                            .orElse("")))
                    .path("events");
            if (!events.isArray()) {
                throw new ModelException(Reason.UNREADABLE);
            }
            List<ModelEvent> read = new ArrayList<>();
            int malformed = 0;
            for (JsonNode event : events) {
                Optional<ModelEvent> valid = read.size() < ModelEvent.MOST ? event(event) : Optional.empty();
                valid.ifPresent(read::add);
                malformed += valid.isPresent() ? 0 : 1;
            }
            return new ModelAnswer(read, malformed);
        } catch (JacksonException e) {
            throw new ModelException(Reason.UNREADABLE);
        }
    }

    /** Returns the JSON object in a text, which models often put between fences. */
    private static String object(String content) {
        int start = content.indexOf('{');
        int end = content.lastIndexOf('}');
        return start < 0 || end < start ? "" : content.substring(start, end + 1);
    }

    private static Optional<ModelEvent> event(JsonNode event) {
        String quotation = text(event.path("quotation")).filter(words -> words.length() <= ModelEvent.LONGEST_QUOTATION).orElse("");
        Optional<EventType> type = constant(EventType.class, event.path("type"));
        Optional<Realis> realis = constant(Realis.class, event.path("realis"));
        List<ModelParticipant> participants = new ArrayList<>();
        for (JsonNode each : event.path("participants")) {
            Optional<ParticipantRole> role = constant(ParticipantRole.class, each.path("role"));
            Optional<String> name = text(each.path("name")).filter(words -> !words.isBlank() && words.length() <= ModelEvent.LONGEST_NAME);
            if (role.isPresent() && name.isPresent() && participants.size() < ModelEvent.MOST_PARTICIPANTS) {
                participants.add(new ModelParticipant(name.get(), role.get()));
            }
        }
        String date = text(event.path("date")).filter(words -> words.length() <= ModelEvent.LONGEST_QUOTATION).orElse(null);
        return quotation.isBlank() || type.isEmpty() || realis.isEmpty() ? Optional.empty()
                : Optional.of(new ModelEvent(quotation, type.get(), realis.get(), date, participants));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode node) {
        String name = text(node).orElse("");
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
