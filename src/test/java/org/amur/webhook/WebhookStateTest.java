package org.amur.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookStateTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T12:00:00Z");

    private WebhookState state;

    @BeforeEach
    void begin() {
        state = new WebhookState(7);
        state.renewSecret("a", NOW);
    }

    @Test
    void pausesGrowToHoursAndEndWithASuccess() {
        List<Long> pauses = new ArrayList<>();
        for (int failure = 0; failure < 10; failure++) {
            pauses.add(pause(null, 0));
        }
        assertEquals(List.of(5L, 30L, 120L, 600L, 1800L, 3600L, 7200L, 10_800L, 10_800L, 10_800L), pauses);
        assertFalse(state.isDue(NOW.plusHours(2)));
        assertTrue(state.isDue(NOW.plusHours(3)));
        state.succeed();
        assertEquals(0, state.getFailures());
        assertTrue(state.isDue(NOW));
        assertEquals(5, pause(null, 0));
    }

    @Test
    void pausesDiffer() {
        assertEquals(5, pause(null, 0));
        assertEquals(33, pause(null, 1));
    }

    @Test
    void aReceiverMayAskForALongerPause() {
        assertEquals(60, pause(Duration.ofMinutes(1), 0));
        assertEquals(30, pause(Duration.ofSeconds(1), 0));
        assertEquals(6 * 3600, pause(Duration.ofDays(30), 0));
    }

    @Test
    void aFormerSecretSignsForADay() {
        assertEquals(List.of("a"), state.secrets(NOW));
        state.renewSecret("b", NOW);
        assertEquals(List.of("b", "a"), state.secrets(NOW.plusHours(23)));
        assertEquals(List.of("b"), state.secrets(NOW.plusDays(1)));
    }

    @Test
    void nothingIsDueWithoutASecret() {
        assertFalse(new WebhookState(7).isDue(NOW));
    }

    private long pause(Duration asked, double chance) {
        state.fail(asked, NOW, chance);
        return Duration.between(NOW, state.getNextAt()).toSeconds();
    }
}
