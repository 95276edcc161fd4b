package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.amur.ApplicationClasses;
import org.amur.figure.value.Period;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that every entry of a form is stored with its record, and shown by the history and the comparison of two versions. */
class RecordFormTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "VN",
            BigDecimal.class,
            BigDecimal.TEN,
            LocalDate.class,
            LocalDate.of(2021, 4, 3),
            PartialDate.class,
            PartialDate.parse("2021-04-03"),
            Period.class,
            Period.year(2021),
            Option.class,
            new Option(7L, "Another"),
            Integer.class,
            7,
            List.class,
            List.of("VN"),
            Set.class,
            Set.of("VN"));

    /** Values of entries that cannot be their own names. */
    private static final Map<String, String> CODES = Map.of("declarant", "CN", "partner", "VN", "commodity", "2709");

    /** Entries of an event that other commands and other records decide. */
    private static final Set<String> NOT_APPLIED = Set.of("EventForm.status", "EventForm.outcome", "EventForm.cancelled");

    private static final List<? extends Class<?>> FORMS = ApplicationClasses.ALL.stream()
            .filter(type -> type.isAssignableTo(RecordForm.class)).map(JavaClass::reflect)
            .filter(type -> type != RecordForm.class && isBlankPossible(type)).toList();

    static Stream<Field> entries() {
        return FORMS.stream().flatMap(RecordFormTest::entries);
    }

    private static Stream<Field> entries(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && isSampled(field.getType()))
                .peek(field -> field.setAccessible(true));
    }

    static Stream<Method> applications() {
        return FORMS.stream().flatMap(form -> Arrays.stream(form.getDeclaredMethods())).filter(method -> method.getName().equals("applyTo"));
    }

    /** Other forms are of existing records only. */
    private static boolean isBlankPossible(Class<?> form) {
        return Arrays.stream(form.getDeclaredConstructors()).anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    private static boolean isSampled(Class<?> type) {
        return type.isEnum() || type == boolean.class || SAMPLES.containsKey(type);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsAFact(Field entry) throws ReflectiveOperationException {
        RecordForm form = blank(entry.getDeclaringClass());
        Map<String, String> facts = form.facts();
        entry.set(form, other(entry.getType(), entry.get(form)));
        assertNotEquals(facts, form.facts(), entry + " is in no fact");
    }

    @ParameterizedTest
    @MethodSource("applications")
    void everyEntryIsStoredAndReadAgain(Method applyTo) throws ReflectiveOperationException {
        RecordForm form = blank(applyTo.getDeclaringClass());
        List<Field> entries = entries(form.getClass()).filter(entry -> !NOT_APPLIED.contains(name(entry))).toList();
        for (Field entry : entries) {
            entry.set(form, entry.getType() == String.class ? CODES.getOrDefault(entry.getName(), entry.getName())
                    : other(entry.getType(), entry.get(form)));
        }
        Constructor<?> entity = applyTo.getParameterTypes()[0].getDeclaredConstructor();
        entity.setAccessible(true);
        Object record = entity.newInstance();
        applyTo.setAccessible(true);
        applyTo.invoke(form, record);
        Object read = form.getClass().getConstructor(record.getClass()).newInstance(record);
        for (Field entry : entries) {
            assertEquals(entry.get(form), entry.get(read), name(entry));
        }
    }

    private static String name(Field entry) {
        return entry.getDeclaringClass().getSimpleName() + "." + entry.getName();
    }

    private static RecordForm blank(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (RecordForm) constructor.newInstance();
    }

    private static Object other(Class<?> type, Object value) {
        if (type.isEnum()) {
            // The last reporter publishes the figures of every country.
            return Arrays.stream(type.getEnumConstants()).filter(constant -> !constant.equals(value)).reduce((one, later) -> later)
                    .orElseThrow();
        }
        return type == boolean.class ? !(boolean) value : SAMPLES.get(type);
    }
}
