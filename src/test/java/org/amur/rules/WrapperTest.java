package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;

/** Tests that the Maven wrapper verifies what it downloads and runs. */
class WrapperTest {

    @Test
    void theDownloadedMavenIsVerified() throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(".mvn/wrapper/maven-wrapper.properties"))) {
            properties.load(file);
        }
        assertTrue(properties.getProperty("distributionUrl").startsWith("https://"));
        assertTrue(properties.getProperty("distributionSha256Sum", "").matches("[0-9a-f]{64}"));
    }
}
