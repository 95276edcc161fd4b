package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.access.Sha256;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * Disagreement between statements that rounding does not explain.
 *
 * @param variant one of the rule's; selects the sentence
 * @param inputs the statements that disagree, the main ones first, then in the order of the arithmetic
 * @param terms arguments of the sentence
 * @param arithmetic the calculation, line by line
 * @param negligible whether it is a notice of a difference below 0.5 per cent, shown on the page of vintages
 * and in no list
 */
public record Finding(Rule rule, Severity severity, String variant, List<Statement> inputs, List<FindingTerm> terms,
        List<ArithmeticStep> arithmetic, boolean negligible) {

    private static final int FINGERPRINT_LENGTH = 32;
    private static final int MAX_FIGURES_LENGTH = 400;

    public Finding {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("A finding about nothing");
        }
        if (!rule.variants().contains(variant)) {
            throw new IllegalArgumentException(rule + " has no variant " + variant);
        }
        inputs = List.copyOf(inputs);
        terms = List.copyOf(terms);
        arithmetic = List.copyOf(arithmetic);
    }

    public Finding(Rule rule, Severity severity, String variant, List<Statement> inputs, List<FindingTerm> terms,
            List<ArithmeticStep> arithmetic) {
        this(rule, severity, variant, inputs, terms, arithmetic, false);
    }

    /** Returns the same finding; negligible if the difference is, unless it is a conflict. */
    Finding negligibleIf(boolean small) {
        return new Finding(rule, severity, variant, inputs, terms, arithmetic, small && severity == Severity.NOTICE);
    }

    /** Returns the same finding with a hint after its sentence. */
    Finding with(FindingTerm hint) {
        return new Finding(rule, severity, variant, inputs, Stream.concat(terms.stream(), Stream.of(hint)).toList(), arithmetic,
                negligible);
    }

    /** Returns the main statement of the finding. */
    public Statement subject() {
        return inputs.get(0);
    }

    /** Returns its year: the latest of its inputs, which are of this year and the one before. */
    public int year() {
        return inputs.stream().mapToInt(input -> input.period().year()).max().orElseThrow();
    }

    /** Returns the ids of the recorded figures among its inputs, in their order. */
    public List<Long> figures() {
        return inputs.stream().map(Statement::figure).filter(figure -> figure != null).toList();
    }

    /** Returns the key of a sentence in the message bundle. */
    public static String messageKey(Rule rule, String variant) {
        return "finding." + rule + '.' + variant;
    }

    /**
     * Returns a key that is the same for the same rule on the same figures, whatever they state. Fewer than 500 ASCII
     * characters.
     */
    public String key() {
        Series series = subject().series();
        String all = inputs.stream().map(Statement::figure).map(figure -> figure == null ? "-" : figure.toString())
                .collect(joining("+"));
        String figures = all.length() <= MAX_FIGURES_LENGTH ? all : digest(all);
        return String.join("/", rule.name(), series.reporter().name(), series.declarant(), series.partner(),
                series.commodity(), series.flow().name(), series.currency().name(), subject().period().toString(), figures);
    }

    /**
     * Returns the key of its cause, shared by findings that one event explains; its own key if it shares none. Fewer
     * than 500 ASCII characters.
     */
    public String cause() {
        return CauseKey.key(this);
    }

    /**
     * Returns a fingerprint, 32 hexadecimal digits, that changes only if an input changes in a property that the rule
     * reads. A note, a citation, or reported growth for an exchange-rate rule does not change it.
     */
    public String fingerprint() {
        return digest(inputs.stream().map(this::content).collect(joining("\n", rule + "\n", "")));
    }

    private static String digest(String content) {
        return Sha256.hex(content).substring(0, FINGERPRINT_LENGTH);
    }

    private String content(Statement input) {
        String growth = Optional.ofNullable(input.claimedGrowth()).filter(stated -> rule.readsReportedGrowth())
                .map(BigDecimal::toPlainString).orElse("");
        String published = rule.readsDates() ? input.published().getEdtf() : "";
        return String.join(" ", input.series().toString(), input.period().toString(),
                input.amount().inUnits().toString(), growth, published);
    }
}
