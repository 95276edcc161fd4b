package org.amur.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.amur.common.Numbers;
import org.amur.common.Texts;

/** Says in a sentence where a claimed growth and the published levels disagree. */
public final class GrowthText {

    private static final int DECIMALS = 2;

    private GrowthText() {
    }

    /** Empty if nothing was claimed, nothing can be computed, or rounding explains the difference. */
    public static Optional<String> disagreement(Point point) {
        return point.check().filter(check -> !check.agrees()).map(check -> sentence(point, check));
    }

    private static String sentence(Point point, GrowthCheck check) {
        String disagrees = Texts.get("trade.check.disagrees", percent(check.claimed().percent()),
                AmountText.of(point.claimant().amount(), Texts.locale()), percent(check.computed().rounded(1)));
        return check.impliedBase().map(base -> disagrees + ' ' + implies(point, base)).orElse(disagrees);
    }

    private static String implies(Point point, BigDecimal base) {
        Money before = point.base().money();
        Scale scale = point.claimant().amount().scale();
        return Texts.get("trade.check.implies", amount(base, scale, before.currency()),
                amount(before.value(), scale, before.currency()));
    }

    private static String percent(BigDecimal percent) {
        return Numbers.format(percent, true, Texts.locale());
    }

    private static String amount(BigDecimal units, Scale scale, Currency currency) {
        BigDecimal value = units.movePointLeft(scale.powerOfTen()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return AmountText.of(new Amount(value, scale, currency), Texts.locale());
    }
}
