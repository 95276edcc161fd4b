package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What {@code .ci/known-holes} makes of a scanner's answer, or of none: only a hole may fail a build. */
@DisabledOnOs(OS.WINDOWS)
class KnownHolesTest {

    private static final List<String> NEEDED = List.of("bash", "cat", "cp", "dirname", "mktemp", "rm", "tail", "timeout");

    @TempDir
    private Path folder;

    private String said;

    /** No other programs are found, whatever this machine has. */
    @BeforeEach
    void offer() throws IOException {
        for (String program : NEEDED) {
            Path installed = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, program))
                    .filter(Files::isExecutable).findFirst().orElseThrow();
            program(program, "exec " + installed + " \"$@\"");
        }
        Files.writeString(folder.resolve("amur-sbom.json"), "{}");
    }

    @Test
    void withoutAScannerItSaysSoInASentence() throws Exception {
        assertEquals(0, run());
        assertTrue(said.matches("Known holes were not looked for: none of osv-scanner, .*\\.\\R"), said);
    }

    @Test
    void aHoleFailsWithWhatTheScannerSays() throws Exception {
        scanner("osv-scanner", 1);
        assertEquals(1, run());
        assertTrue(said.startsWith("osv-scanner says so"), said);
    }

    @Test
    void eachScannerHasItsOwnAnswerForAHole() throws Exception {
        scanner("grype", 2);
        assertEquals(1, run());
        scanner("trivy", 3);
        assertEquals(1, run());
    }

    @Test
    void noHoleIsSaid() throws Exception {
        scanner("trivy", 0);
        assertEquals(0, run());
        assertEquals("No holes are known of what is in the WAR, says trivy.", said.strip());
    }

    @Test
    void aScannerWithoutItsDatabaseFailsNothing() throws Exception {
        scanner("osv-scanner", 127);
        assertEquals(0, run());
        assertEquals("Known holes were not looked for: osv-scanner could not (127: osv-scanner says so).", said.strip());
    }

    @Test
    void withoutABillOfMaterialsItSaysSo() throws Exception {
        Files.delete(folder.resolve("amur-sbom.json"));
        scanner("osv-scanner", 1);
        assertEquals(0, run());
        assertTrue(said.startsWith("Known holes were not looked for: there is no "), said);
    }

    private void scanner(String name, int answer) throws IOException {
        program(name, "echo " + name + " says so\nexit " + answer);
    }

    private void program(String name, String does) throws IOException {
        assertTrue(Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n").toFile().setExecutable(true));
    }

    private int run() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("bash").toString(), ".ci/known-holes",
                folder.resolve("amur-sbom.json").toString()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.toString());
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
