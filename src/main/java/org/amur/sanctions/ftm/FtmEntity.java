package org.amur.sanctions.ftm;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.amur.text.PartialDate;

/**
 * FollowTheMoney entity (followthemoney.tech): id, schema, and multi-valued text properties. Unknown values are left
 * out.
 */
public final class FtmEntity {

    /** Date format of FollowTheMoney: year, month or day without qualifiers. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final String id;
    private final String schema;
    private final String caption;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    /** @param caption display name */
    public FtmEntity(String id, String schema, String caption) {
        this.id = id;
        this.schema = schema;
        this.caption = caption;
    }

    /** Adds a value of a property; null and blank values are ignored. */
    public FtmEntity with(String property, Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value.toString());
        }
        return this;
    }

    /** Adds a date unless it is uncertain or not expressible in FollowTheMoney. */
    public FtmEntity with(String property, PartialDate date) {
        return date != null && DATE.matcher(date.getEdtf()).matches() && date.precision() != PartialDate.Precision.SEASON
                && date.precision() != PartialDate.Precision.QUARTER ? with(property, (Object) date.getEdtf()) : this;
    }

    public FtmEntity withAll(String property, Collection<?> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    public String getSchema() {
        return schema;
    }

    /** Returns the properties by name, in the order of addition. */
    public Map<String, Set<String>> getProperties() {
        return properties;
    }

    /** Returns the entity in one line of JSON. */
    public String toJson() {
        JsonObjectBuilder values = Json.createObjectBuilder();
        properties.forEach((name, texts) -> values.add(name, Json.createArrayBuilder(texts)));
        return Json.createObjectBuilder().add("id", id).add("caption", caption).add("schema", schema)
                .add("properties", values).build().toString();
    }

    /** Writes the entity as a line. */
    public void writeTo(Writer lines) throws IOException {
        lines.write(toJson());
        lines.write('\n');
    }
}
