package org.amur.figure.claim;

import java.util.Optional;

/**
 * Finds words for an unspecified part of a year or month: early 2024, mid-2024, в начале 2024 года, 2024年初, the first
 * few months of 2024. The end of a year does not count in "by the end of 2023", 截至2023年底.
 */
record PartOfPeriod(Sentence sentence) {

    private static final String END = "END";
    private static final String YEAR = "YEAR";

    /**
     * Returns such words before or after the period between these places; none if the whole period is meant.
     *
     * @param year whether it is a whole year: 2024 to date is not; September to date ends with September
     */
    Optional<String> of(int from, int to, boolean year) {
        int before = from - 1;
        while (leadsOn(before)) {
            before--;
        }
        if (isPart(before, WordRole.PART_OF_PERIOD, year)) {
            return Optional.of(sentence.quote(before, to));
        }
        int after = sentence.at(to).is(WordRole.POSSESSIVE) ? to + 1 : to;
        boolean end = sentence.at(after).is(WordRole.PART_OF_PERIOD_AFTER, END);
        boolean till = sentence.at(from - 1).is(WordRole.TILL);
        boolean part = isPart(after, WordRole.PART_OF_PERIOD_AFTER, year) || end && !till;
        return part ? Optional.of(sentence.quote(from, after + 1)) : Optional.empty();
    }

    private boolean isPart(int place, WordRole role, boolean year) {
        return sentence.at(place).is(role, "") || year && sentence.at(place).is(role, YEAR);
    }

    private boolean leadsOn(int place) {
        ClaimToken token = sentence.at(place);
        boolean word = token.is(WordRole.IN) || token.is(WordRole.OF) || token.is(WordRole.BESIDE);
        return !token.is(WordRole.PART_OF_PERIOD) && (word || token.isSign(PeriodReader.DASHES) && !sentence.at(place + 1).spaced());
    }
}
