package org.amur.rest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

import org.amur.text.IsoDay;
import org.amur.web.FormRows;
import org.amur.web.Identified;
import org.amur.web.Option;

/** JSON of the types that forms are made of. */
final class FormIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean findMergeInfo(MapperConfig<?> config, Annotated member) {
        return isRows(member) ? Boolean.TRUE : super.findMergeInfo(config, member);
    }

    @Override
    public Object findSerializer(MapperConfig<?> config, Annotated member) {
        return isRows(member) ? new RowsWriter() : super.findSerializer(config, member);
    }

    @Override
    public Object findDeserializer(MapperConfig<?> config, Annotated member) {
        if (isRows(member)) {
            return new RowsReader();
        }
        if (member.getRawType() == LocalDate.class) {
            return new DayReader();
        }
        return member.getRawType() == Option.class ? new ReferenceReader() : super.findDeserializer(config, member);
    }

    private static boolean isRows(Annotated member) {
        return FormRows.class.isAssignableFrom(member.getRawType());
    }

    private static final class RowsWriter extends ValueSerializer<FormRows<?>> {

        @Override
        public void serialize(FormRows<?> rows, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            rows.getRows().forEach(json::writePOJO);
            json.writeEndArray();
        }
    }

    /** Replaces all rows. A row with the id of a present one changes the sent fields of that. */
    private static final class RowsReader extends ValueDeserializer<FormRows<?>> {

        @Override
        public FormRows<?> deserialize(JsonParser json, DeserializationContext context) {
            throw new IllegalStateException("Rows belong to a form");
        }

        @Override
        public FormRows<?> deserialize(JsonParser json, DeserializationContext context, FormRows<?> rows) {
            JsonNode sent = context.readTree(json);
            if (!sent.isArray()) {
                context.reportInputMismatch(FormRows.class, "Not an array");
            }
            replace(rows, sent, context);
            return rows;
        }

        private static <T extends Serializable> void replace(FormRows<T> rows, JsonNode sent, DeserializationContext context) {
            List<T> before = List.copyOf(rows.getRows());
            List<T> all = rows.getRows();
            all.clear();
            for (JsonNode row : sent) {
                if (rows.isFull()) {
                    context.reportInputMismatch(FormRows.class, "Too many rows");
                }
                // Kept rows stay the same objects, because others may refer to them.
                before.stream()
                        .filter(each -> each instanceof Identified part
                                && part.getId() != null
                                && part.getId().equals(row.path("id").asLong(0))
                                && !all.contains(each))
                        .findFirst()
                        .ifPresentOrElse(all::add, rows::add);
                try {
                    FormJson.MAPPER.readerForUpdating(all.get(all.size() - 1)).readValue(row);
                } catch (JacksonException e) {
                    throw e.prependPath(all, all.size() - 1);
                }
            }
        }

        @Override
        public FormRows<?> getNullValue(DeserializationContext context) {
            return context.reportInputMismatch(FormRows.class, "Not an array");
        }
    }

    /** Reads a day; databases would store another year for those before the first. */
    private static final class DayReader extends ValueDeserializer<LocalDate> {

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            JsonNode sent = context.readTree(json);
            Optional<LocalDate> day = sent.isString() ? IsoDay.parse(sent.stringValue()) : Optional.empty();
            if (day.isEmpty()) {
                context.reportInputMismatch(LocalDate.class, "No day");
            }
            return day.get();
        }
    }

    /** Reads a reference to another record: its id, or an object with the id as in answers. */
    private static final class ReferenceReader extends ValueDeserializer<Option> {

        @Override
        public Option deserialize(JsonParser json, DeserializationContext context) {
            JsonNode sent = context.readTree(json);
            JsonNode id = sent.isObject() ? sent.path("id") : sent;
            if (!id.isIntegralNumber() || !id.canConvertToLong()) {
                context.reportInputMismatch(Option.class, "No id");
            }
            return new Option(id.longValue(), null);
        }
    }
}
