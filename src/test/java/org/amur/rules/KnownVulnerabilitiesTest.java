package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code .ci/known-vulnerabilities} with scanners that only echo and exit. */
@DisabledOnOs(OS.WINDOWS)
class KnownVulnerabilitiesTest {

    private static final List<String> NEEDED = List.of("bash", "cat", "cp", "dirname", "mktemp", "rm", "tail", "timeout");
    private static final String WARNING = "WARNING: libraries were NOT checked for known vulnerabilities.";

    @TempDir
    private Path folder;

    private String output;

    /** Hides other programs of this machine. */
    @BeforeEach
    void preparePrograms() throws IOException {
        for (String program : NEEDED) {
            Path installed = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, program))
                    .filter(Files::isExecutable).findFirst().orElseThrow();
            program(program, "exec " + installed + " \"$@\"");
        }
        Files.writeString(folder.resolve("amur-sbom.json"), "{}");
        Files.writeString(folder.resolve("assessed"), "# comment\n\nCVE-2026-41883 not reachable\n");
    }

    @Test
    void aMissingScannerIsWarnedOf() throws Exception {
        assertEquals(0, run());
        assertTrue(output.contains(WARNING), output);
        assertTrue(output.contains("Reason: none of osv-scanner, trivy and grype is installed."), output);
    }

    @Test
    void aMissingDatabaseIsWarnedOf() throws Exception {
        scanner("osv-scanner", "echo no offline database\nexit 127");
        assertEquals(0, run());
        assertTrue(output.contains(WARNING), output);
        assertTrue(output.contains("Reason: osv-scanner failed with status 127: no offline database"), output);
    }

    @Test
    void aMissingBillOfMaterialsIsWarnedOf() throws Exception {
        Files.delete(folder.resolve("amur-sbom.json"));
        scanner("osv-scanner", "exit 1");
        assertEquals(0, run());
        assertTrue(output.contains(WARNING), output);
    }

    @Test
    void aVulnerabilityFailsWithTheScannersOutput() throws Exception {
        scanner("osv-scanner", "echo CVE-1\nexit 1");
        assertEquals(1, run());
        assertTrue(output.contains("CVE-1"), output);
        assertFalse(output.contains(WARNING), output);
    }

    @Test
    void eachScannersStatusForAVulnerabilityIsKnown() throws Exception {
        scanner("grype", "exit 2");
        assertEquals(1, run());
        scanner("trivy", "exit 3");
        assertEquals(1, run());
    }

    @Test
    void noVulnerabilityIsReported() throws Exception {
        scanner("trivy", "exit 0");
        assertEquals(0, run());
        assertTrue(output.endsWith("trivy found no known vulnerabilities that are not assessed.\n"), output);
    }

    @Test
    void assessedVulnerabilitiesArePassedToEachScanner() throws Exception {
        scanner("grype", "while [ \"$1\" != --config ]; do shift; done; cat \"$2\"; exit 2");
        run();
        assertTrue(output.contains("- vulnerability: CVE-2026-41883\n"), output);
        scanner("trivy", "while [ \"$1\" != --ignorefile ]; do shift; done; cat \"$2\"; exit 3");
        run();
        assertTrue(output.contains("\nCVE-2026-41883\n"), output);
        scanner("osv-scanner", "while [ \"$1\" != --config ]; do shift; done; cat \"$2\"; exit 1");
        run();
        assertTrue(output.contains("[[IgnoredVulns]]\nid = \"CVE-2026-41883\"\n"), output);
    }

    @Test
    void everyAssessmentIsDocumented() throws IOException {
        String documented = Files.readString(Path.of("src/docs/dependencies.md"));
        try (Stream<String> lines = Files.lines(Path.of(".ci/assessed-vulnerabilities"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> assertTrue(documented.contains(line.split(" ")[0]), line));
        }
    }

    /** CVE-2026-41883 is unreachable without it. */
    @Test
    void noResourceHandlerForOtherHostsIsConfigured() throws IOException {
        for (String descriptor : List.of("web.xml", "faces-config.xml")) {
            assertFalse(Files.readString(Path.of("src/main/webapp/WEB-INF", descriptor)).contains("CDNResourceHandler"), descriptor);
        }
    }

    private void scanner(String name, String does) throws IOException {
        program(name, does);
    }

    private void program(String name, String does) throws IOException {
        assertTrue(Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n").toFile().setExecutable(true));
    }

    private int run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("bash").toString(), ".ci/known-vulnerabilities",
                folder.resolve("amur-sbom.json").toString(), folder.resolve("assessed").toString()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.toString());
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
