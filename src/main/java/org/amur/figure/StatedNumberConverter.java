package org.amur.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.amur.web.Texts;

/**
 * Reads digits with a decimal point and keeps all of them. A comma may mark decimals or thousands, so it is refused;
 * thin and non-breaking spaces can only group thousands.
 */
@FacesConverter("org.amur.StatedNumber")
public class StatedNumberConverter implements Converter<BigDecimal> {

    private static final char MINUS = '\u2212';
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,18})?");
    private static final String SPACES = "[\\u00A0\\u2007\\u2009\\u202F]";
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(" + SPACES + "\\d{3})+(\\.\\d+)?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String typed = value.strip().replace(MINUS, '-');
        String digits = GROUPED.matcher(typed).matches() ? typed.replaceAll(SPACES, "") : typed;
        if (!NUMBER.matcher(digits).matches()) {
            String sentence = Texts.get("claim.notANumber", value.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(digits);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
