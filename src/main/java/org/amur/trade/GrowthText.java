package org.amur.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.amur.common.Numbers;
import org.amur.common.Texts;
import org.omnifaces.util.Faces;

/** Says in a sentence where a claimed growth and the published levels disagree. */
public final class GrowthText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private GrowthText() {
    }

    /** Empty if nothing was claimed, nothing can be computed, or rounding explains the difference. */
    public static Optional<String> disagreement(Point point) {
        return point.check().filter(check -> !check.agrees()).map(check -> sentence(point, check));
    }

    private static String sentence(Point point, GrowthCheck check) {
        BigDecimal factor = check.claimed().percent().divide(HUNDRED, MathContext.DECIMAL64).add(BigDecimal.ONE);
        Money before = point.base().money();
        Scale scale = point.claimant().amount().scale();
        return Texts.get("trade.check.disagrees", percent(check.claimed().percent()),
                percent(check.computed().rounded(1)), amount(check.now().value().divide(factor, MathContext.DECIMAL64),
                        scale, before.currency()), amount(before.value(), scale, before.currency()));
    }

    private static String percent(BigDecimal percent) {
        return Numbers.format(percent, true, Faces.getLocale());
    }

    private static String amount(BigDecimal units, Scale scale, Currency currency) {
        BigDecimal value = units.movePointLeft(scale.powerOfTen()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return AmountText.of(new Amount(value, scale, currency), Faces.getLocale());
    }
}
