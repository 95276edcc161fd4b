package org.amur.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/** Consistency rules between the parts of a figure; they also hold for the rows of a file. */
final class FigureRules {

    private static final int MAX_READINGS = 3;
    private static final BigDecimal LOST_EVERYTHING = BigDecimal.valueOf(-100);

    private final FigureForm form;
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private FigureRules(FigureForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * Checks the form.
     *
     * @throws RefusedException if its parts contradict each other
     */
    static void check(FigureForm form, LocalDate today) {
        List<Refusal> refusals = refusals(form, today);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** Returns the contradictions in the form. */
    static List<Refusal> refusals(FigureForm form, LocalDate today) {
        FigureRules rules = new FigureRules(form, today);
        rules.checkSeries();
        rules.checkTimes();
        rules.checkStatedText();
        if (form.getCitations().getRows().isEmpty()) {
            rules.refuse("citations", "figure.refused.citations");
        }
        return rules.refusals;
    }

    private void checkSeries() {
        if (!form.getReporter().publishes(form.getDeclarant())) {
            refuse("declarant", "figureImport.reason.WRONG_DECLARANT", area(form.getDeclarant()), form.getReporter().name());
        }
        if (!Series.joins(form.getDeclarant(), form.partnerMeant())) {
            refuse("partner", "figure.refused.partner", area(form.getDeclarant()), area(form.partnerMeant()));
        }
        if (form.getValue().signum() < 0 && !form.getFlow().mayBeNegative()) {
            refuse("value", "figureImport.reason.NEGATIVE", form.getValue().toPlainString());
        }
        if (form.getClaimedGrowth() != null && !form.getFlow().mayBeNegative()) {
            checkGrowth(form.getClaimedGrowth());
        }
    }

    private static String area(String code) {
        return Area.name(code, Texts.locale());
    }

    private void checkGrowth(BigDecimal growth) {
        int left = growth.compareTo(LOST_EVERYTHING);
        if (left < 0) {
            refuse("claimedGrowth", "figureImport.reason.IMPOSSIBLE_GROWTH", growth.toPlainString());
        } else if (left == 0 && form.getValue().signum() != 0) {
            refuse("claimedGrowth", "figureImport.reason.NOTHING_LEFT", growth.toPlainString());
        }
    }

    private void checkTimes() {
        Period period = form.getPeriod();
        if (period.kind() == Period.Kind.SPAN) {
            refuse("period", "figureImport.reason.PERIOD_NOT_FROM_JANUARY", period.toString());
        } else if (!period.end().isBefore(today)) {
            refuse("period", "figureImport.reason.FUTURE_PERIOD", period.toString());
        }
        if (form.getPublished() == null) {
            return;
        }
        if (!form.getPublished().overlaps(null, today)) {
            refuse("published", "figureImport.reason.FUTURE_DATE", form.getPublished().getTyped());
        } else if (form.isPublishedBefore(period)) {
            refuse("published", "figureImport.reason.PUBLISHED_BEFORE_PERIOD_ENDED", form.getPublished().getTyped(),
                    period.toString());
        }
    }

    /** Requires that the amount is among the meanings of the source's words; these may state more. */
    private void checkStatedText() {
        Amount amount = new Amount(form.getValue(), form.getScale(), form.getCurrency());
        ParsedClaim said = ParsedClaim.read(form.getStatedText());
        if (!said.contradicts(amount)) {
            return;
        }
        String read = said.amounts().isEmpty() ? form.getStatedText() : said.amounts().readings().stream()
                .limit(MAX_READINGS)
                .map(each -> AmountText.of(each.what(), Texts.locale())).collect(Collectors.joining(" · "));
        refuse("statedText", "claim.contradicts", read, AmountText.of(amount, Texts.locale()));
    }

    private void refuse(String field, String key, String... values) {
        refusals.add(new Refusal(field, key, List.of(values)));
    }
}
