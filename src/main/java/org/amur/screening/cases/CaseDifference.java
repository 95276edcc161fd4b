package org.amur.screening.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.amur.web.Texts;

/**
 * Difference between the evidence of a decision and the current evidence.
 *
 * @param part suffix of a message key: the side and its attribute
 * @param before former value; of multiple values the removed ones, one a line
 * @param now current value; of multiple values the added ones, one a line
 */
public record CaseDifference(String part, String before, String now) {

    /** Returns the differences in page order; empty if there are none. */
    static List<CaseDifference> between(CaseEvidence before, CaseEvidence now) {
        List<CaseDifference> all = new ArrayList<>();
        List<String> then = CaseText.lines(before);
        List<String> counts = CaseText.lines(now);
        add(all, "counted", apart(then, counts), apart(counts, then));
        sides(all, "actor", before.actor(), now.actor());
        sides(all, "entry", before.entry(), now.entry());
        return all;
    }

    private static void sides(List<CaseDifference> all, String side, CaseSide before, CaseSide now) {
        add(all, side + ".names", only(before.names(), now.names()), only(now.names(), before.names()));
        add(all, side + ".births", before.birthText(), now.birthText());
        add(all, side + ".countries", before.countryText(), now.countryText());
        add(all, side + ".numbers", only(before.numbers(), now.numbers()), only(now.numbers(), before.numbers()));
        add(all, side + ".kind", Texts.choice("screening.kind", before.kind()), Texts.choice("screening.kind", now.kind()));
    }

    private static String only(List<String> of, List<String> but) {
        return apart(of.stream().sorted().toList(), but);
    }

    /** Returns the values that the other lacks, in order. */
    private static String apart(List<String> of, List<String> but) {
        return String.join("\n", of.stream().filter(each -> !but.contains(each)).toList());
    }

    private static void add(List<CaseDifference> all, String part, String before, String now) {
        if (!Objects.equals(before, now)) {
            all.add(new CaseDifference(part, before, now));
        }
    }
}
