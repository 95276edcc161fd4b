package org.amur.figure;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores a number as the text of its digits: 1.28 and 1.280 have different precision, which a numeric column would
 * lose.
 */
@Converter
public class StatedNumber implements AttributeConverter<BigDecimal, String> {

    @Override
    public String convertToDatabaseColumn(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    @Override
    public BigDecimal convertToEntityAttribute(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
