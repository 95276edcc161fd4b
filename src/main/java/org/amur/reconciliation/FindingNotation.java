package org.amur.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.text.PartialDate;

/**
 * JSON notation of the terms and the arithmetic of a finding, independent of language: a record is an object of its
 * components, one of several kinds has its kind, a statement is the number of its figure. All digits are kept.
 */
final class FindingNotation {

    /** Provider, looked up once: the static methods of Json look it up for every value. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String KIND = "is";

    /** Statements by the numbers of their figures. */
    private final Map<Long, Statement> statements;

    private FindingNotation(Collection<Statement> statements) {
        this.statements = statements.stream().collect(toMap(Statement::figure, input -> input, (one, same) -> one));
    }

    /**
     * Writes the notation.
     *
     * @param parts terms or steps
     */
    static String write(List<?> parts) {
        return json(parts).toString();
    }

    static List<FindingTerm> terms(String json) {
        return new FindingNotation(List.of()).list(json, FindingTerm.class);
    }

    /**
     * Reads the steps.
     *
     * @param inputs of the finding; an operand of another figure has no statement
     */
    static List<ArithmeticStep> steps(String json, Collection<Statement> inputs) {
        return new FindingNotation(inputs).list(json, ArithmeticStep.class);
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Statement statement) {
            return statement.figure() == null ? JsonValue.NULL : JSON.createValue(statement.figure());
        } else if (value instanceof Integer number) {
            return JSON.createValue(number);
        } else if (value instanceof BigDecimal number) {
            return JSON.createValue(number.toString());
        } else if (value instanceof PartialDate date) {
            return JSON.createValue(date.getEdtf());
        } else if (value instanceof List<?> list) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            list.forEach(each -> array.add(json(each)));
            return array.build();
        }
        return value instanceof Record parts && !(value instanceof Period) ? object(parts) : JSON.createValue(value.toString());
    }

    private static JsonObject object(Record parts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        if (parts instanceof FindingTerm) {
            object.add(KIND, parts.getClass().getSimpleName());
        }
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            object.add(component.getName(), json(component(parts, component)));
        }
        return object.build();
    }

    private static Object component(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private <T> List<T> list(String json, Class<T> type) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().stream().map(each -> type.cast(value(each, type))).toList();
        }
    }

    private Object value(JsonValue json, Type type) {
        if (json == JsonValue.NULL || json.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        } else if (type instanceof ParameterizedType list) {
            return json.asJsonArray().stream().map(each -> value(each, list.getActualTypeArguments()[0])).toList();
        } else if (type == FindingTerm.class) {
            return parts(json.asJsonObject(), kind(json.asJsonObject().getString(KIND)));
        } else if (type == Statement.class) {
            return statements.get(((JsonNumber) json).longValue());
        } else if (type == int.class) {
            return ((JsonNumber) json).intValue();
        }
        return json instanceof JsonObject object ? parts(object, (Class<?>) type)
                : plain(((JsonString) json).getString(), (Class<?>) type);
    }

    private static Class<?> kind(String name) {
        return Arrays.stream(FindingTerm.class.getPermittedSubclasses()).filter(kind -> kind.getSimpleName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term: " + name));
    }

    private Object parts(JsonObject object, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(object.get(component.getName()), component.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(object.toString(), e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object plain(String text, Class<?> type) {
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        } else if (type == Period.class) {
            return Period.parse(text);
        } else if (type == PartialDate.class) {
            return PartialDate.parse(text);
        }
        return type.isEnum() ? Enum.valueOf((Class) type, text) : text;
    }
}
