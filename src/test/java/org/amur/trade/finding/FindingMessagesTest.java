package org.amur.trade.finding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.amur.history.RecordChange.Action;
import org.amur.trade.reconcile.Rule;
import org.amur.trade.reconcile.Severity;
import org.amur.trade.reconcile.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingMessagesTest {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages", Locale.ROOT);

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasAText(String key) {
        assertTrue(MESSAGES.containsKey(key), key);
    }

    static Stream<String> keys() {
        return Stream.of(names("trade.findings.status.%s", FindingStatus.values()),
                names("trade.finding.severity.%s", Severity.values()),
                names("trade.findings.severity.%s.meaning", Severity.values()),
                names("trade.finding.rule.%s", Rule.values()), names("trade.findings.rule.%s.meaning", Rule.values()),
                names("trade.finding.operator.%s", Step.Operator.values()), names("history.action.%s", Action.values()),
                Stream.of(Action.CREATE, Action.UPDATE, Action.DELETE, Action.RESTORE)
                        .map(action -> "trade.findings.cause." + action)).flatMap(keys -> keys);
    }

    private static Stream<String> names(String key, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> key.formatted(constant.name()));
    }
}
