package org.amur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingTest {

    @AfterEach
    void clear() {
        System.clearProperty("amur.demo");
        System.clearProperty("amur.metrics.token");
        System.clearProperty("amur.session.hours");
        System.clearProperty("amur.view.state.key");
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
    void anInvalidValueIsReportedAndCountsAsNotSet() {
        System.setProperty("amur.session.hours", "a day");
        System.setProperty("amur.view.state.key", "short-secret");
        assertEquals(12, Setting.SESSION_HOURS.number());
        assertEquals(Optional.empty(), Setting.VIEW_STATE_KEY.find());
        assertEquals(List.of("amur.session.hours is ignored: not a whole number from 1 to 9999",
                "amur.view.state.key is ignored: not at least 32 characters long"), Setting.problems());
        System.setProperty("amur.session.hours", "8");
        assertEquals(8, Setting.SESSION_HOURS.number());
    }

    @Test
    void theLogContainsNoSecret() {
        System.setProperty("amur.metrics.token", "a-secret");
        assertFalse(Setting.describeAll().contains("a-secret"));
        assertTrue(Setting.describeAll().startsWith("amur.address="));
    }
}
