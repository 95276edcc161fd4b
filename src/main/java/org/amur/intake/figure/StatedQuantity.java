package org.amur.intake.figure;

import java.math.BigDecimal;

/**
 * Number with its unit.
 *
 * @param value in single units: 22,200 of “22.2 thousand tonnes”
 * @param unit as written: “tonnes”, “公里”; the ISO 4217 code for money
 * @param money whether it is an amount of money
 */
public record StatedQuantity(BigDecimal value, String unit, boolean money) {
}
