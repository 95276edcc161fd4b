package org.amur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingTest {

    @AfterEach
    void clear() {
        System.clearProperty("amur.demo");
        System.clearProperty("amur.metrics.token");
    }

    @Test
    void theOperatorGuideContainsTheTable() throws IOException {
        String guide = Files.readString(Path.of("src/docs/operator-guide.md"));
        assertTrue(guide.contains(Setting.table()), "The table under Settings must be:\n" + Setting.table());
    }

    @Test
    void aBlankValueIsNotSet() {
        System.setProperty("amur.demo", " ");
        assertEquals(Optional.empty(), Setting.DEMO.find());
        System.setProperty("amur.demo", " true ");
        assertEquals(Optional.of("true"), Setting.DEMO.find());
        assertTrue(Setting.DEMO.isOn());
    }

    @Test
    void theLogContainsNoSecret() {
        System.setProperty("amur.metrics.token", "a-secret");
        assertFalse(Setting.describeAll().contains("a-secret"));
        assertTrue(Setting.describeAll().startsWith("amur.address="));
    }
}
