package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code .ci/known-vulnerabilities}, and the reasons for its assessments. */
@DisabledOnOs(OS.WINDOWS)
class KnownVulnerabilitiesTest {

    private static final Path LIST = Path.of(".ci/vulnerabilities");
    private static final Path ASSESSED = Path.of(".ci/assessed-vulnerabilities");
    private static final String WARNING = "WARNING: the list is older than 30 days.";

    @TempDir
    private Path folder;

    private String output;

    @Test
    void aVulnerableVersionFails() throws Exception {
        list(today(), "high org.example:reader 1.5 2.0.10 CVE-1");
        assertEquals(1, run("org.example/reader@2.0.9"));
        assertTrue(output.contains("Vulnerable: CVE-1 (high), org.example:reader 2.0.9, fixed in: 2.0.10"), output);
        assertEquals(1, run("org.example/reader@1.5"));
    }

    @Test
    void versionsBeforeAndAfterAreNotVulnerable() throws Exception {
        list(today(), "high org.example:reader 1.5 2.0.10 CVE-1");
        for (String version : List.of("1.4.9", "2.0.10", "2.0.11", "10.0")) {
            assertEquals(0, run("org.example/reader@" + version), version);
        }
        assertEquals(0, run("org.other/reader@2.0"));
    }

    @Test
    void aVulnerabilityWithoutAFixFails() throws Exception {
        list(today(), "medium org.example:reader 0 none CVE-1");
        assertEquals(1, run("org.example/reader@99"));
    }

    @Test
    void lowSeverityIsReportedOnly() throws Exception {
        list(today(), "low org.example:reader 0 none CVE-1");
        assertEquals(0, run("org.example/reader@99"));
        assertTrue(output.contains("Vulnerable: CVE-1 (low)"), output);
    }

    @Test
    void anAssessedVulnerabilityIsReportedWithItsReason() throws Exception {
        list(today(), "high org.example:reader 0 none CVE-1");
        Files.writeString(folder.resolve("assessed"), "# comment\n\nCVE-1 not reachable\n");
        assertEquals(0, run("org.example/reader@99"));
        assertTrue(output.contains("Assessed: CVE-1, org.example:reader 99: not reachable"), output);
    }

    @Test
    void theServersAreChecked() throws Exception {
        list(today(), "high org.wildfly:wildfly-dist 0 none CVE-1");
        assertEquals(1, run("org.example/reader@1"));
        list(today(), "high wildfly:netty-codec-http 4.1.0.Final 4.1.135.Final CVE-2");
        Path module = Files.createDirectories(folder.resolve("servers/wildfly/modules/system/layers/base/io/netty/main"));
        Files.createFile(module.resolve("netty-codec-http-4.1.130.Final.jar"));
        assertEquals(1, run("org.example/reader@1"));
        assertTrue(output.contains("Vulnerable: CVE-2 (high), wildfly:netty-codec-http 4.1.130.Final"), output);
    }

    // WildFly contains Jackson 2, which is no old Jackson 3.
    @Test
    void aJarOfAServerIsNotTakenForALibraryOfTheSameName() throws Exception {
        list(today(), "high tools.jackson.core:jackson-core 0 3.1.1 CVE-1");
        Path module = Files.createDirectories(folder.resolve("servers/wildfly/modules/system/layers/base/jackson/main"));
        Files.createFile(module.resolve("jackson-core-2.20.1.jar"));
        assertEquals(0, run("org.example/reader@1"), output);
        assertTrue(output.contains("Most of the 1 JARs of WildFly"), output);
    }

    @Test
    void whatIsNotCheckedIsNamed() throws Exception {
        list(today(), "");
        assertEquals(0, run("org.example/reader@1"));
        assertTrue(output.contains("known on " + today()), output);
        assertTrue(output.contains("Not checked: whatever the list does not name"), output);
        assertTrue(output.matches("(?s).*\\nThe list has no entry about \\d+ of them: [^\\n]*org\\.example:reader.*"), output);
        assertTrue(output.contains("The JARs of WildFly: "), output);
    }

    @Test
    void anOldListIsWarnedOf() throws Exception {
        list(today().minusDays(32), "");
        assertEquals(0, run("org.example/reader@1"));
        assertTrue(output.contains(WARNING), output);
        list(today().minusDays(28), "");
        assertEquals(0, run("org.example/reader@1"));
        assertFalse(output.contains(WARNING), output);
    }

    @Test
    void withoutABillOfMaterialsTheCheckFails() throws Exception {
        assertEquals(2, start());
        assertTrue(output.contains("Not checked: "), output);
    }

    // Without a network, Maven leaves the one of an earlier build.
    @Test
    void anOldBillOfMaterialsIsNotChecked() throws Exception {
        list(today(), "");
        Path bill = Files.writeString(folder.resolve("bill.json"), "{}");
        Files.setLastModifiedTime(bill, FileTime.fromMillis(0));
        assertEquals(2, start());
        assertTrue(output.contains("is older than pom.xml"), output);
    }

    // No assessment may outlive its library.
    @Test
    void assessmentsAreListedAndDocumented() throws IOException {
        String documented = Files.readString(Path.of("src/docs/dependencies.md"));
        String listed = Files.readString(LIST);
        try (Stream<String> lines = Files.lines(ASSESSED)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" ")[0]).forEach(id -> {
                assertTrue(documented.contains(id), id);
                assertTrue(listed.contains(" " + id + "\n"), id);
            });
        }
    }

    // By the folders whose files must not contain what a vulnerability needs.
    @Test
    void nothingMakesAssessedVulnerabilitiesReachable() throws IOException {
        Map<String, Pattern> reachable = Map.of("WEB-INF", Pattern.compile("CDNResourceHandler|CLIENT_WINDOW_MODE"),
            "", Pattern.compile("h:commandScript|f:param[ >]|setCookie|type: *['\"]lines['\"]"));
        for (Map.Entry<String, Pattern> each : reachable.entrySet()) {
            assertEquals(List.of(), containing(Path.of("src/main/webapp", each.getKey()), each.getValue()));
        }
        assertEquals(List.of(), containing(Path.of("src/main/java"), Pattern.compile("BufferedImage|javax\\.xml\\.transform\\.Source")));
    }

    private static List<Path> containing(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(xml|xhtml|js|java)"))
                    .filter(file -> pattern.matcher(text(file)).find()).collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private void list(LocalDate date, String line) throws IOException {
        Files.writeString(folder.resolve("list"), "# comment\ndate " + date + "\n" + line + "\n");
        if (Files.notExists(folder.resolve("assessed"))) {
            Files.writeString(folder.resolve("assessed"), "");
        }
    }

    private int run(String library) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bill.json"), "{\"components\": [{\"purl\": \"pkg:maven/" + library + "?type=jar\"}]}");
        return start();
    }

    private int start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", ".ci/known-vulnerabilities", folder.resolve("bill.json").toString(),
            folder.resolve("list").toString(), folder.resolve("assessed").toString(), folder.resolve("servers").toString())
            .redirectErrorStream(true).start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
