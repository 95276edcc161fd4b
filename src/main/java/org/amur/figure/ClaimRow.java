package org.amur.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.amur.source.CitationRows;
import org.amur.web.Texts;

/**
 * One of several amounts that a source states, as a row to accept, edit or reject. Parts without an open question are
 * filled in, and so is a growth that is probably year on year, with a hint; the others are empty, with hints that
 * explain why.
 */
public class ClaimRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean accepted;
    private BigDecimal value;
    private Scale scale;
    private Currency currency;
    private Flow flow;
    private Period period;
    private BigDecimal claimedGrowth;
    private final String quote;
    private Flow flowRead;
    private List<String> hints;

    private ClaimRow(ClaimSuggestions said) {
        Optional<SuggestedPart.Choice<Amount>> amount = said.getAmounts().answer("");
        accepted = amount.isPresent();
        amount.or(() -> said.getAmounts().choices().stream().findFirst()).map(SuggestedPart.Choice::what).ifPresent(stated -> {
            value = stated.value();
            scale = stated.scale();
            currency = stated.currency();
        });
        quote = said.getAmounts().choices().get(0).quote();
        period = said.getPeriods().answer("").map(SuggestedPart.Choice::what).orElse(null);
        claimedGrowth = said.yearlyGrowth().orElse(null);
        see(said);
        flow = flowRead;
    }

    /** Returns one row per amount; none where the text states fewer than two. */
    static List<ClaimRow> of(FigureForm form) {
        return new ArrayList<>(ClaimSuggestions.ofSeveral(form).stream().map(ClaimRow::new).toList());
    }

    /** Tells whether both are rows of the same text, so that edits can be kept. */
    static boolean areOfSameAmounts(List<ClaimRow> some, List<ClaimRow> others) {
        return some.stream().map(ClaimRow::getQuote).toList().equals(others.stream().map(ClaimRow::getQuote).toList());
    }

    /** Re-derives the flows for another declarant; those chosen by hand are kept. */
    static void redeclare(List<ClaimRow> rows, FigureForm form) {
        List<ClaimSuggestions> said = ClaimSuggestions.ofSeveral(form);
        for (int i = 0; i < rows.size() && i < said.size(); i++) {
            boolean asRead = rows.get(i).flow == rows.get(i).flowRead;
            rows.get(i).see(said.get(i));
            rows.get(i).flow = asRead ? rows.get(i).flowRead : rows.get(i).flow;
        }
    }

    private void see(ClaimSuggestions said) {
        flowRead = said.getFlows().answer("").map(SuggestedPart.Choice::what).orElse(null);
        Stream<String> asked = Stream.of(said.getAmounts(), said.getFlows(), said.getPeriods(), said.getGrowths())
                .filter(part -> part.asks() || !part.questions().isEmpty()).map(ClaimRow::hint);
        hints = new ArrayList<>(Stream.concat(asked, said.claimRemarks().stream()).toList());
    }

    private static String hint(SuggestedPart<?> part) {
        String choices = part.choices().stream().map(SuggestedPart.Choice::label).collect(Collectors.joining(" / "));
        return Texts.get("claim.row.hint", part.title(), choices.isEmpty() ? "–" : choices, String.join(" ", part.questions()));
    }

    /** Returns a figure from this row and the form. */
    FigureForm figure(FigureForm form) {
        FigureForm figure = new FigureForm();
        figure.setReporter(form.getReporter());
        figure.setDeclarant(form.getDeclarant());
        figure.setPartner(form.getPartner());
        figure.setCommodity(form.getCommodity());
        figure.setFlow(flow);
        figure.setPeriod(period);
        figure.setValue(value);
        figure.setScale(scale);
        figure.setCurrency(currency);
        figure.setClaimedGrowth(claimedGrowth);
        figure.setStatedText(form.getStatedText());
        figure.setPublished(form.getPublished());
        figure.setBeside(form.getBeside());
        figure.setNote(form.getNote());
        CitationRows citations = figure.getCitations();
        citations.getRows().clear();
        citations.getRows().addAll(form.getCitations().getRows());
        return figure;
    }

    /** Returns the first required field that is empty. */
    Optional<String> missing() {
        Map<String, Object> required = new LinkedHashMap<>();
        required.put("flow", flow);
        required.put("period", period);
        required.put("value", value);
        required.put("scale", scale);
        required.put("currency", currency);
        return required.keySet().stream().filter(field -> required.get(field) == null).findFirst();
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = currency;
    }

    public Flow getFlow() {
        return flow;
    }

    public void setFlow(Flow flow) {
        this.flow = flow;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }

    public BigDecimal getClaimedGrowth() {
        return claimedGrowth;
    }

    public void setClaimedGrowth(BigDecimal claimedGrowth) {
        this.claimedGrowth = claimedGrowth;
    }

    /** Returns the source's words for the amount. */
    public String getQuote() {
        return quote;
    }

    /** Returns the open questions with their reasons, and what was not read. */
    public List<String> getHints() {
        return hints;
    }
}
