package org.amur.screening.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.amur.screening.lookup.Explanation.EvidenceLine;
import org.amur.screening.lookup.Explanation;
import org.amur.web.Texts;

/** Evidence of a case in the reader's language, one a line. */
final class CaseText {

    private CaseText() {
    }

    /** Returns the name of a case in messages: actor, entry and list. */
    static String called(ScreeningCase known) {
        return Texts.get("screening.case.of", known.getActorName(), known.getEntryTitle(), Texts.get(known.getList().getKey()));
    }

    static String of(CaseEvidence evidence) {
        return String.join("\n", lines(evidence));
    }

    static List<String> lines(CaseEvidence evidence) {
        Explanation why = new Explanation(evidence.match());
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("screening.case.met", why.getAsked(), why.getFound()));
        Stream.concat(why.getFor().stream(), why.getAgainst().stream()).map(CaseText::line).forEach(lines::add);
        return lines;
    }

    private static String line(EvidenceLine line) {
        return Texts.get("screening.why.evidence." + line.getKind(), line.getOne(), line.getOther());
    }
}
