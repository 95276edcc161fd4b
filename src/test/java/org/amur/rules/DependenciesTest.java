package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

/**
 * Tests that the WAR's libraries, according to the build's bill of materials (CycloneDX), have permissive licences and
 * are listed.
 */
class DependenciesTest {

    private static final Path BILL = Path.of("target/amur-sbom.json");
    private static final Path TOLD = Path.of("src/docs/dependencies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+:[\\w.-]+) \\| ([^|]+) \\|");
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL 1.0",
            "EPL-2.0", "MIT", "MPL-2.0", "Unicode-3.0");

    @Test
    void librariesAreListedWithTheirLicences() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Matcher row = ROW.matcher(Files.readString(TOLD)); row.find();) {
            told.put(row.group(1), row.group(2).strip());
        }
        assertEquals(told, billed());
    }

    @Test
    void licencesArePermissive() throws IOException {
        Set<String> others = billed().values().stream().flatMap(licences -> Stream.of(licences.split(" or ")))
                .filter(licence -> !ALLOWED.contains(licence)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), others);
    }

    private static Map<String, String> billed() throws IOException {
        try (Reader file = Files.newBufferedReader(BILL); JsonReader json = Json.createReader(file)) {
            return json.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .collect(Collectors.toMap(library -> library.getString("group") + ":" + library.getString("name"),
                            DependenciesTest::licences, (one, other) -> one, TreeMap::new));
        }
    }

    /** Returns the licences; without any an empty text, which is not permitted. */
    private static String licences(JsonObject library) {
        return library.getOrDefault("licenses", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(choice -> choice.getJsonObject("license"))
                .map(licence -> licence.getString("id", licence.getString("name", "")))
                .collect(Collectors.joining(" or "));
    }
}
