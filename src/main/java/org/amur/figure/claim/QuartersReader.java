package org.amur.figure.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads quarters of a year. The first, several from the first on (the first three quarters, 前三季度, за три квартала) and
 * spans from the first (Q1–Q3, I–III кварталы, 一至三季度) are months from January. Others are not periods of a figure.
 */
record QuartersReader(Sentence sentence, DateNumbers numbers) {

    private static final int MONTHS = 3;
    private static final int MAX_QUARTERS = 6;
    /** Maximum number of quarters; four are a year, which is not called so. */
    private static final int MAX_FROM_JANUARY = 3;
    private static final String JOINTS = PeriodReader.DASHES + "/,、&";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Set<String> COUNTED = Set.of("个", "個");

    /**
     * Quarters and their end.
     *
     * @param count of quarters from January on; 0 for others
     * @param next the place after it
     */
    record Read(int count, int next) {

        boolean isFromJanuary() {
            return count > 0;
        }

        MonthsReader.Read months() {
            return new MonthsReader.Read(1, count * MONTHS, true, next);
        }
    }

    /**
     * Returns the quarters that begin here; null if none.
     *
     * @param afterYear whether a year precedes
     */
    Read at(int place, boolean afterYear) {
        Read read = through(place, afterYear);
        read = read == null ? fromJanuary(place) : read;
        if (read == null) {
            int after = afterQuarter(place);
            return after > 0 ? new Read(0, after) : null;
        }
        int others = afterOthers(read.next);
        return others > read.next || sentence.at(place - 1).is(WordRole.FISCAL) ? new Read(0, others) : read;
    }

    /**
     * Reads spans: Q1–Q3, Q1 to Q3, I–III кварталы, 一至三季度; null if it is none. Q1 and Q3 are two quarters, and 1–2
     * quarters without a year are a count.
     */
    private Read through(int place, boolean afterYear) {
        int first = number(place);
        int named = first == 0 ? 0 : afterQuarter(place);
        int joint = named > 0 ? named : place + 1;
        boolean joined = sentence.at(joint).isSign(PeriodReader.DASHES) || sentence.at(joint).is(WordRole.RANGE_TO);
        if (first != 1
                || !joined
                || sentence.at(place - 1).is(WordRole.FISCAL)
                || sentence.at(joint).is(WordRole.RANGE_TO) && isAfterChange(place)) {
            return null;
        }
        int last = number(joint + 1);
        int after = last == 0 ? 0 : afterQuarter(joint + 1);
        boolean counts = named == 0 && sentence.at(place).isDigits() && !afterYear && numbers.yearAfter(after) == null;
        return last > 1 && last <= MAX_FROM_JANUARY && after > 0 && !counts ? new Read(last, after) : null;
    }

    /** Tells whether a change from one quarter to another precedes, which says nothing of those between. */
    private boolean isAfterChange(int place) {
        boolean changed = false;
        for (int each = place - 1; !sentence.endsClause(each) && !changed; each--) {
            changed = sentence.at(each).is(WordRole.UP) || sentence.at(each).is(WordRole.DOWN);
        }
        return changed;
    }

    /**
     * Tells whether "from … to" beside a change may mean a change between two quarters rather than a span. Q1 to Q3 is
     * a span, and so is 一季度至三季度 without 从.
     */
    boolean mayBeChange(int from, int to) {
        ClaimToken before = sentence.at(from - 1);
        return IntStream.range(from + 1, to).filter(place -> sentence.at(place).is(WordRole.RANGE_TO) && afterQuarter(place + 1) > 0)
                .anyMatch(place -> sentence.at(place).kind() == ClaimToken.Kind.HAN ? before.is(WordRole.FROM) : !before.is(WordRole.IN))
                && sentence.ofSentence(from).anyMatch(place -> sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN));
    }

    /** Returns the quarter of the year that begins here; 0 for none. */
    private int number(int place) {
        ClaimToken token = sentence.at(place);
        String word = token.of(WordRole.QUARTER_NUMBER)
                .or(() -> token.of(WordRole.QUARTERS))
                .or(() -> token.of(WordRole.HAN_DIGIT))
                .orElse("");
        return word.isEmpty() ? Math.max(Math.max(0, token.small()), ROMAN.indexOf(token.text()) + 1) : Integer.parseInt(word);
    }

    private Read fromJanuary(int place) {
        ClaimToken token = sentence.at(place);
        if (token.of(WordRole.QUARTERS).isPresent()) {
            return new Read(Integer.parseInt(token.of(WordRole.QUARTERS).get()), place + 1);
        }
        ClaimToken quarter = sentence.at(place + 1);
        boolean numbered = token.isDigits() && token.small() == 1 && (quarter.isCyrillic() || quarter.kind() == ClaimToken.Kind.HAN);
        int after = numbered ? afterQuarter(place) : 0;
        return after > 0 ? new Read(1, after) : several(place);
    }

    /** Reads a count of quarters. In Russian за 2 квартал is the second: only the plural counts. */
    private Read several(int place) {
        boolean first = sentence.at(place).is(WordRole.FIRST);
        DateNumbers.Value count = numbers.count(first ? place + 1 : place);
        if (count == null || count.number() < 2 || count.number() > MAX_FROM_JANUARY) {
            return null;
        }
        int word = COUNTED.contains(sentence.at(count.next()).text()) ? count.next() + 1 : count.next();
        boolean counted = first || sentence.at(place - 1).text().equals("за") && sentence.at(word).text().equals("квартала");
        return counted && sentence.at(word).is(WordRole.QUARTER, "") ? new Read(count.number(), word + 1) : null;
    }

    /** Returns the place after the other quarters of a list, or this place: Q1–Q2, Q1 and Q2, 一季度和二季度. */
    private int afterOthers(int place) {
        ClaimToken joint = sentence.at(place);
        boolean joined = joint.isSign(JOINTS) || joint.is(WordRole.AND) || joint.is(WordRole.RANGE_TO) || joint.is(WordRole.WITH);
        int after = joined ? afterQuarter(place + 1) : 0;
        return after > 0 ? after : place;
    }

    /** Returns the place after the quarter that begins here, 0 if none. */
    private int afterQuarter(int place) {
        boolean numbered = sentence.at(place).isDigits() && sentence.at(place).small() <= MAX_QUARTERS
                || ROMAN.contains(sentence.at(place).text());
        int word = numbered ? place + 1 : place;
        int after = sentence.afterPoint(word + 1);
        boolean surely = sentence.at(word).is(WordRole.QUARTER, "") || sentence.at(word).is(WordRole.QUARTERS);
        return surely || sentence.at(word).is(WordRole.QUARTER) && numbers.yearAfter(after) != null ? after : 0;
    }
}
