package org.amur.figure.claim;

import java.math.BigDecimal;

/**
 * Number of a text, with its unit of thousands or millions and its currency.
 *
 * @param start position of its first UTF-16 unit
 * @param end position after the last, of the currency if there is one
 * @param value in single units
 * @param currency ISO 4217 code; null if it is not money
 * @param words whether it has no digits and no unit, as “two”
 */
public record WrittenNumber(int start, int end, BigDecimal value, String currency, boolean words) {
}
