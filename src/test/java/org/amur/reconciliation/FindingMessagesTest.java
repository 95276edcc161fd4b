package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.amur.history.RecordChange.Action;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FindingMessagesTest {

    @ParameterizedTest
    @MethodSource("keys")
    void everyConstantHasAText(String key) {
        assertTrue(Texts.has(key), key);
    }

    /** A cause of several findings has a sentence of its own. */
    @ParameterizedTest
    @EnumSource
    void everyRuleWhoseFindingsShareACauseHasItsSentence(Rule rule) {
        assertEquals(rule.sharesCauses(), Texts.has("finding.cause." + rule)
                || rule.variants().stream().anyMatch(variant -> Texts.has("finding.cause." + rule + "." + variant)), rule.name());
    }

    static Stream<String> keys() {
        return Stream.of(names("finding.list.status.%s", FindingStatus.values()),
                names("finding.severity.%s", Severity.values()),
                names("finding.list.severity.%s.meaning", Severity.values()),
                Arrays.stream(Rule.values()).flatMap(FindingMessagesTest::sentences),
                names("finding.rule.%s", Rule.values()), names("finding.list.rule.%s.meaning", Rule.values()),
                Stream.of("finding.rule.MIRROR.handedOn", "finding.list.rule.MIRROR.handedOn.meaning"),
                names("finding.operator.%s", ArithmeticStep.Operator.values()), names("history.action.%s", Action.values()),
                Stream.of(Action.CREATE, Action.UPDATE, Action.DELETE, Action.RESTORE)
                        .map(action -> "finding.list.cause." + action)).flatMap(keys -> keys);
    }

    private static Stream<String> sentences(Rule rule) {
        return rule.variants().stream().map(variant -> Finding.messageKey(rule, variant));
    }

    private static Stream<String> names(String key, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> key.formatted(constant.name()));
    }
}
