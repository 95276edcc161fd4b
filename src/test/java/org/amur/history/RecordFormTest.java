package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the history of a record and the comparison of two versions show every entry of its form. */
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
            Option.class,
            new Option(7L, "Another"),
            Integer.class,
            7,
            List.class,
            List.of("VN"),
            Set.class,
            Set.of("VN"));

    static Stream<Field> entries() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.amur").stream()
                .filter(type -> type.isAssignableTo(RecordForm.class)).map(JavaClass::reflect)
                .filter(type -> type != RecordForm.class && isBlankPossible(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && isSampled(field.getType()));
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
        entry.setAccessible(true);
        Map<String, String> facts = form.facts();
        entry.set(form, other(entry.getType(), entry.get(form)));
        assertNotEquals(facts, form.facts(), entry + " is in no fact");
    }

    private static RecordForm blank(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return (RecordForm) constructor.newInstance();
    }

    private static Object other(Class<?> type, Object value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> !constant.equals(value)).findFirst().orElseThrow();
        }
        return type == boolean.class ? !(boolean) value : SAMPLES.get(type);
    }
}
