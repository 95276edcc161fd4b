package org.amur.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.amur.figure.claim.ClaimNumeral;
import org.amur.web.Texts;

/**
 * Reads a number as typed or copied and keeps all its digits: {@code 1.28}, {@code 1,28}, {@code 1 234.50}, {@code
 * −13.8}. Refuses numbers with two meanings, such as {@code 1,234}.
 */
@FacesConverter("org.amur.StatedNumber")
public class StatedNumberConverter implements Converter<BigDecimal> {

    private static final int MAX_WHOLE = 15;
    private static final int MAX_DECIMALS = 18;
    /** Ordinary, non-breaking, figure, thin and narrow non-breaking space. */
    private static final String SPACES = "[ \\u00A0\\u2007\\u2009\\u202F]";
    private static final Pattern NUMBER = Pattern.compile("([+-]?) *(\\d(?:[\\d., ']*\\d)?)");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return read(value).orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                Texts.get("common.notANumber", value.strip()), null)));
    }

    private static Optional<BigDecimal> read(String value) {
        String typed = value.replaceAll(SPACES, " ").replaceAll("[\\u2212\\u2012\\u2013]", "-").strip();
        Matcher number = NUMBER.matcher(typed);
        if (!number.matches()) {
            return Optional.empty();
        }
        return ClaimNumeral.certain(number.group(2)).filter(digits -> digits.precision() - digits.scale() <= MAX_WHOLE)
                .filter(digits -> digits.scale() <= MAX_DECIMALS)
                .map(digits -> number.group(1).equals("-") ? digits.negate() : digits);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
