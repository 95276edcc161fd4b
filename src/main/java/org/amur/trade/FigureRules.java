package org.amur.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.amur.common.Refusal;
import org.amur.common.RefusedException;

/** What the parts of a figure must have to do with each other; the same holds for the rows of a file. */
final class FigureRules {

    private static final BigDecimal LOST_EVERYTHING = BigDecimal.valueOf(-100);

    private final FigureForm form;
    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private FigureRules(FigureForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** @throws RefusedException if anything in the form contradicts something else in it */
    static void check(FigureForm form, LocalDate today) {
        FigureRules rules = new FigureRules(form, today);
        rules.checkSeries();
        rules.checkTimes();
        if (form.getCitations().getRows().isEmpty()) {
            rules.refuse("citations", "trade.refused.citations");
        }
        if (!rules.refusals.isEmpty()) {
            throw new RefusedException(rules.refusals);
        }
    }

    private void checkSeries() {
        if (!form.getReporter().publishes(form.getDeclarant())) {
            refuse("declarant", "trade.reason.WRONG_DECLARANT", form.getDeclarant().name(), form.getReporter().name());
        }
        if (form.getValue().signum() < 0 && !form.getFlow().mayBeNegative()) {
            refuse("value", "trade.reason.NEGATIVE", form.getValue().toPlainString());
        }
        if (form.getClaimedGrowth() != null && !form.getFlow().mayBeNegative()) {
            checkGrowth(form.getClaimedGrowth());
        }
    }

    private void checkGrowth(BigDecimal growth) {
        int left = growth.compareTo(LOST_EVERYTHING);
        if (left < 0) {
            refuse("claimedGrowth", "trade.reason.IMPOSSIBLE_GROWTH", growth.toPlainString());
        } else if (left == 0 && form.getValue().signum() != 0) {
            refuse("claimedGrowth", "trade.reason.NOTHING_LEFT", growth.toPlainString());
        }
    }

    private void checkTimes() {
        Period period = form.getPeriod();
        if (period.kind() == Period.Kind.SPAN) {
            refuse("period", "trade.reason.PERIOD_NOT_FROM_JANUARY", period.toString());
        } else if (!period.end().isBefore(today)) {
            refuse("period", "trade.reason.FUTURE_PERIOD", period.toString());
        }
        if (form.getPublished() == null) {
            return;
        }
        if (!form.getPublished().overlaps(null, today)) {
            refuse("published", "trade.reason.FUTURE_DATE", form.getPublished().getEdtf());
        } else if (!form.getPublished().overlaps(period.end().plusDays(1), null)) {
            refuse("published", "trade.reason.PUBLISHED_BEFORE_PERIOD_ENDED", form.getPublished().getEdtf(),
                    period.toString());
        }
    }

    private void refuse(String field, String key, String... values) {
        refusals.add(new Refusal(field, key, List.of(values)));
    }
}
