package org.amur.rest;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

import org.amur.history.RecordForm;
import org.amur.text.RecordJson;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/**
 * JSON of the forms of records: the fields of the form; {@link org.amur.web.FormRows} as arrays, references as objects with an id,
 * partial dates and periods as text.
 */
final class FormJson {

    static final JsonMapper MAPPER = RecordJson.mapper()
            .annotationIntrospector(new FormIntrospector())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** Rows refer to citations by number, so these are read first. */
    private static final String CITATIONS = "citations";
    private static final int MAX_FIELD_LENGTH = 100;
    static final String MODIFIED_AT = "modifiedAt";
    static final String PAGE = "page";
    /** More digits than any amount has. */
    private static final int MAX_DIGITS = 60;

    private FormJson() {
    }

    /** Writes a form, or another object of an answer. */
    static ObjectNode write(Object shown) {
        return MAPPER.valueToTree(shown);
    }

    /**
     * Reads a body.
     *
     * @throws RefusedException if it is not a JSON object
     */
    static ObjectNode parse(byte[] body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // Refused below.
        }
        throw new RefusedException(null, "rest.json");
    }

    /**
     * Enters the fields of a body into a form. Other fields stay as they are; arrays are replaced as a whole (RFC 7396).
     *
     * @throws RefusedException if a field is unknown or its value does not fit
     */
    static void enter(ObjectNode body, RecordForm form) {
        ObjectNode cleaned = (ObjectNode) cleaned(body);
        ObjectNode ordered = MAPPER.createObjectNode();
        if (cleaned.has(CITATIONS)) {
            ordered.set(CITATIONS, cleaned.remove(CITATIONS));
        }
        ordered.setAll(cleaned);
        // Fields that only answers have, so that these can be sent back.
        ordered.remove(List.of(MODIFIED_AT, PAGE));
        read(MAPPER.readerForUpdating(form), ordered);
    }

    /**
     * Reads the fields of a body that has no form.
     *
     * @throws RefusedException if a field is unknown or its value does not fit
     */
    static <B> B read(ObjectNode body, Class<B> type) {
        return read(MAPPER.readerFor(type), cleaned(body));
    }

    private static <B> B read(ObjectReader reader, JsonNode body) {
        try {
            return reader.readValue(body);
        } catch (UnrecognizedPropertyException e) {
            throw new RefusedException(path(e), "rest.field", ShortText.to(path(e), MAX_FIELD_LENGTH), e.getKnownPropertyIds().stream()
                    .map(String::valueOf).sorted().collect(Collectors.joining(", ")));
        } catch (JacksonException e) {
            throw new RefusedException(path(e), "rest.value", ShortText.to(path(e), MAX_FIELD_LENGTH));
        }
    }

    /** Returns the place of an error: {@code participants[0].actor}. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            path.append(step.getPropertyName() == null ? "[" + step.getIndex() + "]"
                    : (path.isEmpty() ? "" : ".") + step.getPropertyName());
        }
        return path.toString();
    }

    /** Blank texts are none, as in the fields of a page; no database stores the character NUL. */
    private static JsonNode cleaned(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            node.properties().forEach(field -> object.set(field.getKey(), cleaned(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            return MAPPER.createArrayNode().addAll(List.copyOf(node.values()).stream().map(FormJson::cleaned).toList());
        }
        if (node.isNumber() && (Math.abs(node.decimalValue().scale()) > MAX_DIGITS || node.decimalValue().precision() > MAX_DIGITS)) {
            throw new RefusedException(null, "rest.number");
        }
        if (node.isString() && node.stringValue().indexOf(0) >= 0) {
            throw new RefusedException(null, "rest.nul");
        }
        return node.isString() && node.stringValue().isBlank() ? JsonNodeFactory.instance.nullNode() : node;
    }
}
