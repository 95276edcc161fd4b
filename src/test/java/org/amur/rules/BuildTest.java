package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run command, operator guide and image use the servers that the build names, and what its switches mean. */
class BuildTest {

    private static final Path SCRIPT = Path.of("src/server/wildfly/undertow.sh");
    private static final String MODULE = "io/undertow/core/main";

    @Test
    void skipTestsLeavesOutUnitAndIntegrationTests() throws IOException {
        assertEquals("${skipTests}", property("skipUnitTests"));
        assertEquals("${skipTests}", property("skipITs"));
    }

    @Test
    void guideAndImageNameTheServersOfTheBuild() throws IOException {
        String requirements = guide().replaceFirst("(?s)## 1\\. .*", "");
        for (String name : List.of("wildfly", "payara", "postgresql")) {
            assertTrue(requirements.contains(property(name + ".version")), name);
        }
        assertTrue(image().contains("wildfly:" + property("wildfly.version") + "-jdk17"));
    }

    /** Only the build states the version of Undertow; guide and image put its file into place with the same script. */
    @Test
    void undertowIsReplacedFromTheBuild() throws IOException {
        for (String text : List.of(guide(), image())) {
            assertTrue(text.contains("sh undertow.sh "), text);
            assertTrue(text.contains("target/server/lib"), text);
            assertFalse(text.matches("(?s).*undertow-core-\\d.*"), "A version");
            assertFalse(text.contains("curl -fsS"), "A download");
        }
        assertTrue(pom().contains("<version>${undertow.version}</version>"));
    }

    /** Each script that the guide runs runs in the image. */
    @Test
    void theImageIsConfiguredAsInTheGuide() throws IOException {
        for (Matcher script = Pattern.compile("jboss-cli\\.sh --file=(\\w+)\\.cli").matcher(guide()); script.find();) {
            assertTrue(script.group(1).equals("json") || image().contains(script.group(1)), script.group(1));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theModuleOfUndertowIsReplaced(@TempDir Path folder) throws Exception {
        Path original = folder.resolve("wildfly/modules/system/layers/base").resolve(MODULE);
        Files.createDirectories(original);
        Files.writeString(original.resolve("module.xml"), "<resource-root path=\"undertow-core-2.3.23.Final.jar\"/>");
        Path before = Files.createDirectories(folder.resolve("wildfly/modules").resolve(MODULE)).resolve("undertow-core-2.3.24.Final.jar");
        Files.writeString(before, "before");
        Files.copy(SCRIPT, folder.resolve("undertow.sh"));
        Files.writeString(folder.resolve("undertow-core-9.9.jar"), "new");

        Process script = new ProcessBuilder("sh", folder.resolve("undertow.sh").toString(), folder.resolve("wildfly").toString()).inheritIO().start();

        assertEquals(0, script.waitFor());
        Path module = folder.resolve("wildfly/modules").resolve(MODULE);
        assertEquals("<resource-root path=\"undertow-core-9.9.jar\"/>", Files.readString(module.resolve("module.xml")).strip());
        assertEquals("new", Files.readString(module.resolve("undertow-core-9.9.jar")));
        assertFalse(Files.exists(before));
    }

    private static String property(String name) throws IOException {
        Matcher found = Pattern.compile("<" + name + ">([^<]*)<").matcher(pom());
        return found.find() ? found.group(1) : "none";
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml"));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("src/docs/operator-guide.md"));
    }

    private static String image() throws IOException {
        return Files.readString(Path.of("src/server/container/Containerfile"));
    }
}
