package org.amur.screening.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

class MatchNotationTest {

    @Test
    void writtenMatchIsReadBack() {
        Party one = new Party("1", BearerKind.PERSON, List.of(PartyName.of("Си Цзиньпин")), List.of(PartialDate.parse("1953")),
                Set.of("CN"),
                Set.of(), null);
        Party other = new Party("2", BearerKind.PERSON, List.of(PartyName.weak("XI, Jinping")),
                List.of(PartialDate.parse("1953-06-15")),
                Set.of("US"), Set.of(), null);
        Match match = NameMatcher.match(one, other).orElseThrow();
        Match read = MatchNotation.read(MatchNotation.write(match));
        assertEquals(match.name().parts().stream().map(part -> part.one() + "/" + part.other() + part.way() + part.paths())
                .toList(),
                read.name().parts().stream().map(part -> part.one() + "/" + part.other() + part.way() + part.paths()).toList());
        assertEquals(match.evidence().stream().map(each -> each.kind() + each.one() + each.other()).toList(),
                read.evidence().stream().map(each -> each.kind() + each.one() + each.other()).toList());
        assertEquals(match.name().against(), read.name().against());
        assertEquals(match.score(), read.score(), 0.0001);
        assertEquals(match.asked(), read.asked());
        assertEquals(match.found(), read.found());
        assertEquals(MatchNotation.write(match), MatchNotation.write(read), "and says the same when it is written once more");
    }
}
