package org.amur.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Credibility of a statement on the Admiralty scale (NATO STANAG 2511), 1 to 6. */
public enum Credibility {
    /** 1: confirmed by other sources. */ CONFIRMED,
    /** 2: probably true. */ PROBABLY_TRUE,
    /** 3: possibly true. */ POSSIBLY_TRUE,
    /** 4: doubtful. */ DOUBTFUL,
    /** 5: improbable. */ IMPROBABLE,
    /** 6: truth cannot be judged. */ CANNOT_BE_JUDGED;

    /** Returns the digit, 1 to 6. */
    public int getDigit() {
        return ordinal() + 1;
    }

    /**
     * Returns the constant of a digit.
     *
     * @throws IllegalArgumentException if the digit is not 1 to 6
     */
    public static Credibility of(int digit) {
        if (digit < 1 || digit > values().length) {
            throw new IllegalArgumentException("No credibility " + digit);
        }
        return values()[digit - 1];
    }

    /** Converter that stores the digit. */
    @Converter(autoApply = true)
    public static class AsDigit implements AttributeConverter<Credibility, Integer> {

        @Override
        public Integer convertToDatabaseColumn(Credibility credibility) {
            return credibility == null ? null : credibility.getDigit();
        }

        @Override
        public Credibility convertToEntityAttribute(Integer digit) {
            return digit == null ? null : of(digit);
        }
    }
}
