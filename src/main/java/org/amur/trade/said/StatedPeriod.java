package org.amur.trade.said;

import java.util.List;

import org.amur.trade.Period;

/**
 * Period at its place in a text, with all its meanings; none if a figure cannot have it.
 *
 * @param end   the place after it
 * @param month whether it is one month
 * @param other whether it is surely not what a figure counts, but what it is compared with, or when it was published
 */
record StatedPeriod(int place, int end, String quote, List<Period> meanings, List<Question> doubts, boolean other, boolean month) {
}
