package org.amur.sanctions.ftm;

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
 * One entity of FollowTheMoney (followthemoney.tech): an identifier, a schema, and properties of several texts each. What
 * is not known is left out.
 */
public final class FtmEntity {

    /** What FollowTheMoney knows of dates: a year, a month or a day, without any doubt. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final String id;
    private final String schema;
    private final String caption;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    /** @param caption what it is called */
    public FtmEntity(String id, String schema, String caption) {
        this.id = id;
        this.schema = schema;
        this.caption = caption;
    }

    /** Adds a value of a property of the schema; null and blank are none. */
    public FtmEntity with(String property, Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value.toString());
        }
        return this;
    }

    /** Adds a date, unless it is less sure or of another form than a date of FollowTheMoney can be. */
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

    /** By name, in the order in which they were added. */
    public Map<String, Set<String>> getProperties() {
        return properties;
    }

    /** In one line. */
    public String toJson() {
        JsonObjectBuilder values = Json.createObjectBuilder();
        properties.forEach((name, texts) -> values.add(name, Json.createArrayBuilder(texts)));
        return Json.createObjectBuilder().add("id", id).add("caption", caption).add("schema", schema)
                .add("properties", values).build().toString();
    }
}
