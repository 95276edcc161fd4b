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
 * A disagreement between statements that rounding does not explain.
 *
 * @param variant    which of the rule's sentences says it
 * @param inputs     the statements that disagree, those that it is about first, then in the order of the arithmetic
 * @param terms      what the sentence is filled with
 * @param arithmetic the sum, line by line
 * @param negligible whether it is a notice of a difference below 0.5 per cent, which the page of vintages shows and no list does
 */
public record Finding(Rule rule, Severity severity, String variant, List<Statement> inputs, List<FindingTerm> terms,
        List<ArithmeticStep> arithmetic, boolean negligible) {

    private static final int FINGERPRINT_LENGTH = 32;
    private static final int LONGEST_FIGURES = 400;

    public Finding {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("A finding about nothing");
        }
        inputs = List.copyOf(inputs);
        terms = List.copyOf(terms);
        arithmetic = List.copyOf(arithmetic);
    }

    public Finding(Rule rule, Severity severity, String variant, List<Statement> inputs, List<FindingTerm> terms,
            List<ArithmeticStep> arithmetic) {
        this(rule, severity, variant, inputs, terms, arithmetic, false);
    }

    /** The same; negligible if the difference is, unless it is a conflict. */
    Finding negligibleIf(boolean small) {
        return new Finding(rule, severity, variant, inputs, terms, arithmetic, small && severity == Severity.NOTICE);
    }

    /** The same with a hint after its sentence. */
    Finding with(FindingTerm hint) {
        return new Finding(rule, severity, variant, inputs, Stream.concat(terms.stream(), Stream.of(hint)).toList(), arithmetic,
                negligible);
    }

    /** The statement that the finding is about before all. */
    public Statement subject() {
        return inputs.get(0);
    }

    /** The year that it belongs to: the latest of its inputs, which are of this year and the one before. */
    public int year() {
        return inputs.stream().mapToInt(input -> input.period().year()).max().orElseThrow();
    }

    /** Identities of the recorded figures among its inputs, in their order. */
    public List<Long> figures() {
        return inputs.stream().map(Statement::figure).filter(figure -> figure != null).toList();
    }

    /** The key of its sentence in the message bundle. */
    public String messageKey() {
        return messageKey(rule, variant);
    }

    static String messageKey(Rule rule, String variant) {
        return "finding." + rule + '.' + variant;
    }

    /** The same for the same rule on the same figures, whatever they state. Fewer than 500 characters of ASCII. */
    public String key() {
        Series series = subject().series();
        String all = inputs.stream().map(Statement::figure).map(figure -> figure == null ? "-" : figure.toString())
                .collect(joining("+"));
        String figures = all.length() <= LONGEST_FIGURES ? all : digest(all);
        return String.join("/", rule.name(), series.reporter().name(), series.declarant(), series.partner(),
                series.commodity(), series.flow().name(), series.currency().name(), subject().period().toString(), figures);
    }

    /**
     * The key of its cause, which findings share that one event explains; its own key where nothing is shared.
     * Fewer than 500 characters of ASCII.
     */
    public String cause() {
        return CauseKey.key(this);
    }

    /**
     * Changes only if one of the inputs changes in what the rule reads: 32 hexadecimal digits. A note, a citation or
     * another claim of growth beside an exchange rate leave it as it is.
     */
    public String fingerprint() {
        return digest(inputs.stream().map(this::content).collect(joining("\n", rule + "\n", "")));
    }

    private static String digest(String content) {
        return Sha256.hex(content).substring(0, FINGERPRINT_LENGTH);
    }

    private String content(Statement input) {
        String claim = Optional.ofNullable(input.claimedGrowth()).filter(growth -> rule.readsClaims())
                .map(BigDecimal::toPlainString).orElse("");
        String published = rule.readsDates() ? input.published().getEdtf() : "";
        return String.join(" ", input.series().toString(), input.period().toString(),
                input.amount().inUnits().toString(), claim, published);
    }
}
