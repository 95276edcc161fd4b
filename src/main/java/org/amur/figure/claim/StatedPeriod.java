package org.amur.figure.claim;

import java.util.List;

import org.amur.figure.value.Period;

/**
 * Period at its place in a text, with all its meanings; none if a figure cannot have it.
 *
 * @param end the place after it
 * @param month whether it is one month
 * @param other whether it is certainly not the figure's period, but a base or a publication date
 */
record StatedPeriod(int place, int end, String quote, List<Period> meanings, List<ClaimQuestion> doubts, boolean other, boolean month) {
}
