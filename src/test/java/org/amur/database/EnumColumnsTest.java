package org.amur.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Tests that enum columns, in tables and history tables, are wide enough. */
class EnumColumnsTest {

    @Test
    void everyEnumConstantFitsItsColumnInH2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        everyEnumConstantFitsItsColumn(database, "H2");
    }

    @Test
    void everyEnumConstantFitsItsColumnInPostgreSql() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            everyEnumConstantFitsItsColumn(postgres.getPostgresDatabase(), "PostgreSQL");
        }
    }

    private static void everyEnumConstantFitsItsColumn(DataSource database, String product) throws SQLException {
        TestSchema.bring(database, product);
        Map<String, Long> widths = widths(database);
        List<EnumColumn> columns = columns();
        assertTrue(columns.size() > 60, () -> columns.size() + " columns of enums");
        List<String> faults = new ArrayList<>();
        for (EnumColumn column : columns) {
            if (!widths.containsKey(column.in(""))) {
                faults.add(column.in("") + " is not in the schema");
            }
            Stream.of("", "_history").filter(table -> widths.containsKey(column.in(table)))
                    .filter(table -> widths.get(column.in(table)) < column.longest().length())
                    .forEach(table -> faults.add(column.in(table) + " has no room for " + column.longest()));
        }
        assertEquals(List.of(), faults);
    }

    /** Returns the widths of text columns, by table and column; those of views may have no limit. */
    private static Map<String, Long> widths(DataSource database) throws SQLException {
        Map<String, Long> widths = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name, column_name, coalesce(character_maximum_length, 1000)"
                        + " from information_schema.columns where character_maximum_length is not null or data_type = 'text'")) {
            while (row.next()) {
                widths.put((row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT), row.getLong(3));
            }
        }
        return widths;
    }

    private static List<EnumColumn> columns() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.amur").stream()
                .filter(each -> each.isAnnotatedWith(Entity.class)).map(JavaClass::reflect)
                .flatMap(entity -> columns(entity.getAnnotation(Table.class).name(), entity, Map.of())).toList();
    }

    /**
     * Returns the enum columns of a type.
     *
     * @param overrides column names by field, as overridden in the entity
     */
    private static Stream<EnumColumn> columns(String table, Class<?> type, Map<String, String> overrides) {
        return Stream.concat(Arrays.stream(type.getDeclaredFields()).flatMap(field -> columns(table, field, overrides)),
                type.getSuperclass() == null ? Stream.empty() : columns(table, type.getSuperclass(), overrides));
    }

    private static Stream<EnumColumn> columns(String table, Field field, Map<String, String> overrides) {
        if (field.isAnnotationPresent(Embedded.class)) {
            Map<String, String> own = new TreeMap<>();
            Arrays.stream(field.getAnnotationsByType(AttributeOverride.class))
                    .forEach(each -> own.put(each.name(), each.column().name()));
            return columns(table, field.getType(), own);
        }
        Enumerated enumerated = field.getAnnotation(Enumerated.class);
        if (enumerated == null || enumerated.value() != EnumType.STRING) {
            return Stream.empty();
        }
        String name = Optional.ofNullable(overrides.get(field.getName())).orElseGet(() -> Optional
                .ofNullable(field.getAnnotation(Column.class)).map(Column::name).filter(each -> !each.isEmpty()).orElse(field.getName()));
        String of = Optional.ofNullable(field.getAnnotation(CollectionTable.class)).map(CollectionTable::name).orElse(table);
        return Stream.of(new EnumColumn(of, name, constants(field)));
    }

    private static Class<?> constants(Field field) {
        return field.getType().isEnum() ? field.getType()
                : (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    /** Column with the names of an enum's constants. */
    private record EnumColumn(String table, String column, Class<?> constants) {

        String in(String suffix) {
            return (table + suffix + "." + column).toLowerCase(Locale.ROOT);
        }

        String longest() {
            return Arrays.stream(constants.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                    .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
        }
    }
}
