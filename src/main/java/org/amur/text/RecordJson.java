package org.amur.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of records: an object of the components in their order. Stored texts are compared, so the order is fixed. */
public final class RecordJson {

    private RecordJson() {
    }

    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).changeDefaultVisibility(all ->
                all.withVisibility(PropertyAccessor.ALL, Visibility.NONE).withVisibility(PropertyAccessor.FIELD, Visibility.ANY));
    }
}
