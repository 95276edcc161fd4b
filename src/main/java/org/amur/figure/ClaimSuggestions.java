package org.amur.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.access.Sha256;
import org.amur.figure.claim.Claim;
import org.amur.figure.claim.ClaimQuestion;
import org.amur.figure.claim.ClaimReading;
import org.amur.figure.claim.Doubt;
import org.amur.figure.claim.NamedFlow;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.claim.ParsedPart;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.SeriesText;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * Suggestions for a figure's form, parsed from the source's words: certain parts, open questions and what the form
 * accepts.
 */
public final class ClaimSuggestions {

    static final String AMOUNT = "amount";
    static final String GROWTH = "growth";
    static final String FLOW = "flow";
    static final String PERIOD = "period";

    private final FigureForm form;
    private final ClaimReporter reporter;
    private final ParsedPart<NamedFlow> flowsSaid;
    private final ParsedPart<BigDecimal> growthsSaid;
    private final SuggestedPart<Amount> amounts;
    private final SuggestedPart<BigDecimal> growths;
    private final SuggestedPart<Flow> flows;
    private final SuggestedPart<Period> periods;
    private final List<String> claimRemarks;
    private final List<String> remarks;

    ClaimSuggestions(FigureForm form) {
        this(form, ParsedClaim.read(form.getStatedText()));
    }

    private ClaimSuggestions(FigureForm form, ParsedClaim said) {
        this(form, said, said.claims().size() == 1 ? said.claims().get(0)
                : new Claim(said.amounts(), said.flows(), said.periods(), said.growths(), List.of()));
    }

    private ClaimSuggestions(FigureForm form, ParsedClaim said, Claim claim) {
        this.form = form;
        reporter = new ClaimReporter(form, said.reporters().sure());
        flowsSaid = claim.flow();
        amounts = part("figure.value", claim.amount(), ClaimSuggestions::key, ClaimSuggestions::label);
        growthsSaid = claim.growth();
        growths = part("figure.claimedGrowth", growthsSaid, BigDecimal::toPlainString, ClaimSuggestions::percent);
        flows = flowsSeenBy(reporter.declarant());
        periods = part("figure.period", periodsSaid(claim.period()), Period::toString, period -> period.display(Texts.locale()));
        claimRemarks = claim.remarks().stream().map(ClaimSuggestions::sentence).toList();
        remarks = Stream.concat(severalReporters(said.reporters()), said.remarks().stream().map(ClaimSuggestions::sentence)).toList();
    }

    private ParsedPart<Period> periodsSaid(ParsedPart<Period> said) {
        return said.asking(said.readings().stream().filter(each -> form.isPublishedBefore(each.what()))
                .map(each -> new ClaimQuestion(Doubt.NOT_OVER, each.quote())).toList());
    }

    /** Returns the suggestions of each of several amounts; none if the text states fewer than two. */
    static List<ClaimSuggestions> ofSeveral(FigureForm form) {
        ParsedClaim said = ParsedClaim.read(form.getStatedText());
        return said.claims().size() < 2 ? List.of() : said.claims().stream().map(claim -> new ClaimSuggestions(form, said, claim)).toList();
    }

    private static Stream<String> severalReporters(ParsedPart<Reporter> named) {
        String names = named.readings().stream().map(each -> Texts.choice("figure.reporter", each.what()))
                .collect(Collectors.joining(", "));
        return named.readings().size() > 1 ? Stream.of(Texts.get("claim.reporters", names)) : Stream.empty();
    }

    private static <T> SuggestedPart<T> part(String title, ParsedPart<T> said, Function<T, String> key, Function<T, String> label) {
        List<SuggestedPart.Choice<T>> choices = said.readings().stream()
                .map(each -> new SuggestedPart.Choice<>(key.apply(each.what()), label.apply(each.what()), each.quote(), each.what()))
                .toList();
        List<String> questions = said.questions().stream()
                .filter(question -> choices.size() > 1 || question.doubt() != Doubt.SEVERAL).map(ClaimSuggestions::sentence).toList();
        return new SuggestedPart<>(Texts.get(title), choices, questions);
    }

    private static String sentence(ClaimQuestion question) {
        return Texts.get(question.doubt().key(), question.quote());
    }

    private static String key(Amount amount) {
        return amount.value().toPlainString() + ' ' + amount.scale() + ' ' + amount.currency();
    }

    private static String label(Amount amount) {
        String stated = AmountText.of(amount, Texts.locale());
        return switch (amount.scale()) {
            case MILLION, BILLION, TRILLION -> stated;
            default -> stated + " (" + AmountText.of(amount.in(Scale.ofSize(amount.inUnits())), Texts.locale()) + ')';
        };
    }

    private static String percent(BigDecimal growth) {
        return Texts.get("trade.dashboard.percent", Numbers.format(growth, true, Texts.locale()));
    }

    private SuggestedPart<Flow> flowsSeenBy(String declarant) {
        return part("figure.flow", seenBy(declarant), Flow::name, flow -> SeriesText.flow(flow, declarant, reporter.partnerOf(declarant),
                Texts.locale()));
    }

    /**
     * Returns the flow as the declarant sees it. The partner's exports are its imports; those of a third country may be
     * either.
     */
    private ParsedPart<Flow> seenBy(String declarant) {
        Map<Flow, String> seen = new LinkedHashMap<>();
        Set<ClaimQuestion> questions = new LinkedHashSet<>(flowsSaid.questions());
        for (ClaimReading<NamedFlow> each : flowsSaid.readings()) {
            String whose = each.what().whose();
            boolean ofNone = whose.isEmpty() && each.what().flow() != Flow.TOTAL && !reporter.isStated();
            boolean ofThird = !whose.isEmpty() && !whose.equals(declarant) && !whose.equals(reporter.partnerOf(declarant));
            seen.putIfAbsent(each.what().seenBy(declarant), each.quote());
            if (ofThird) {
                seen.putIfAbsent(each.what().flow(), each.quote());
            }
            if (ofThird || ofNone) {
                questions.add(new ClaimQuestion(Doubt.WHOSE_FLOW, each.quote()));
            }
        }
        return new ParsedPart<>(seen.entrySet().stream().map(each -> new ClaimReading<>(each.getKey(), each.getValue())).toList(),
                List.copyOf(questions));
    }

    public SuggestedPart<Amount> getAmounts() {
        return amounts;
    }

    public SuggestedPart<BigDecimal> getGrowths() {
        return growths;
    }

    /** Returns the only growth, if nothing is asked about it but its basis, which is then taken to be the year before. */
    Optional<BigDecimal> yearlyGrowth() {
        boolean clear = growthsSaid.readings().size() == 1
                && growthsSaid.questions().stream().allMatch(question -> question.doubt() == Doubt.YEAR_ASSUMED);
        return clear ? Optional.of(growthsSaid.readings().get(0).what()) : Optional.empty();
    }

    public SuggestedPart<Flow> getFlows() {
        return flows;
    }

    public SuggestedPart<Period> getPeriods() {
        return periods;
    }

    /** Returns the remarks on this amount alone. */
    List<String> claimRemarks() {
        return claimRemarks;
    }

    ClaimReporter reporter() {
        return reporter;
    }

    /** Returns what was not read, and why. */
    public List<String> getRemarks() {
        return remarks;
    }

    /** Returns a key of the text, declarant and partner that were read; whitespace does not matter. */
    public String getMark() {
        String words = Objects.requireNonNullElse(form.getStatedText(), "").strip().replaceAll("\\s+", " ");
        return Sha256.hex(String.join("\n", words, reporter.declarant(), reporter.partnerOf(reporter.declarant())));
    }

    /** Tells whether anything can be applied. */
    public boolean isOffered() {
        return parts().anyMatch(part -> !part.choices().isEmpty());
    }

    /** Returns what was read with certainty, and the parts that need a choice, in one line. */
    public String getEcho() {
        Stream<String> ofParts = parts().filter(part -> !part.choices().isEmpty())
                .map(part -> part.asks() ? Texts.get("claim.choose", part.title()) : part.choices().get(0).label());
        return Stream.concat(isOffered() ? reporter.label().stream() : Stream.empty(), ofParts)
                .collect(Collectors.joining(" · "));
    }

    private Stream<SuggestedPart<?>> parts() {
        return Stream.of(amounts, growths, flows, periods);
    }

    /** Tells whether one of several amounts must be chosen first. */
    boolean isUndecided(Map<String, String> chosen) {
        return amounts.asks() && amounts.answer(chosen.get(AMOUNT)).isEmpty();
    }

    /**
     * Fills in value, unit and currency, and of growth, flow and period those that are empty; with an empty flow also
     * the reporter.
     *
     * @param chosen keys of choices by their part
     * @return a sentence that lists the filled fields, and those that were skipped because they are filled with
     * something else
     */
    String take(Map<String, String> chosen) {
        if (isUndecided(chosen)) {
            return "";
        }
        List<String> filled = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        reporter.label().ifPresent(reporter.isAcceptable() ? filled::add : kept::add);
        if (reporter.isAcceptable()) {
            reporter.apply();
        }
        amounts.answer(chosen.get(AMOUNT)).ifPresent(choice -> {
            form.setValue(choice.what().value());
            form.setScale(choice.what().scale());
            form.setCurrency(choice.what().currency());
            filled.add(choice.label());
        });
        growths.answer(chosen.get(GROWTH)).ifPresent(choice ->
                fill(choice, form.getClaimedGrowth(), form::setClaimedGrowth, filled, kept));
        flows.answer(chosen.get(FLOW)).ifPresent(choice -> fillFlow(choice, filled, kept));
        periods.answer(chosen.get(PERIOD)).ifPresent(choice ->
                fill(choice, form.getPeriod(), form::setPeriod, filled, kept));
        String said = filled.isEmpty() ? "" : Texts.get("claim.taken", String.join(" · ", filled));
        return kept.isEmpty() ? said : (said + ' ' + Texts.get("claim.kept", String.join(" · ", kept))).strip();
    }

    private void fillFlow(SuggestedPart.Choice<Flow> choice, List<String> filled, List<String> kept) {
        if (reporter.isOfAnotherSide()) {
            kept.add(choice.label());
        } else {
            fill(choice, form.getFlow(), form::setFlow, filled, kept);
        }
    }

    /**
     * Re-derives the flow when the declarant changes; empties it if the text does not state it with certainty for the
     * new one.
     *
     * @return a sentence that states the new flow
     */
    String rederiveFlow() {
        Optional<SuggestedPart.Choice<Flow>> seen = flowsSeenBy(reporter.declarant()).answer("");
        form.setFlow(seen.map(SuggestedPart.Choice::what).orElse(null));
        return seen.map(choice -> Texts.get("claim.flowSeen", choice.label()))
                .orElseGet(() -> Texts.get("claim.flowAgain"));
    }

    private static <T> void fill(SuggestedPart.Choice<T> choice, T there, Consumer<T> field, List<String> filled,
            List<String> kept) {
        if (there == null) {
            field.accept(choice.what());
            filled.add(choice.label());
        } else if (!there.equals(choice.what())) {
            kept.add(choice.label());
        }
    }
}
