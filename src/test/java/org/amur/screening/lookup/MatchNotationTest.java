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
        Match read = read(write(match));
        assertEquals(match.name().parts().stream().map(part -> part.one() + "/" + part.other() + part.way() + part.paths())
                .toList(),
                read.name().parts().stream().map(part -> part.one() + "/" + part.other() + part.way() + part.paths()).toList());
        assertEquals(match.evidence().stream().map(each -> each.kind() + each.one() + each.other()).toList(),
                read.evidence().stream().map(each -> each.kind() + each.one() + each.other()).toList());
        assertEquals(match.name().against(), read.name().against());
        assertEquals(match.score(), read.score(), 0.0001);
        assertEquals(match.asked(), read.asked());
        assertEquals(match.found(), read.found());
        assertEquals(write(match), write(read), "and says the same when it is written once more");
    }

    @Test
    void matchesStoredByEarlierVersionsAreRead() {
        String stored = """
                {"score":0.915,"asked":"Xi","found":"XI, Jinping","weak":true,"names":0.9802,"parts":[{"asked":["Си"],"found":["XI"],\
                "alike":0.99,"weight":1.0,"way":"SOUND","read":[{"written":"Си","path":"PALLADIUS","latin":"xi"}]},{"asked":[],\
                "found":["Jinping"],"alike":0.0,"weight":0.3333,"read":[]}],"against":["INITIALS_ONLY"],"evidence":[{\
                "kind":"WEAK_NAME","asked":"","found":"XI, Jinping","factor":0.96}]}""";
        assertEquals(stored, write(read(stored)));
    }

    private static String write(Match match) {
        return MatchNotation.JSON.writeValueAsString(MatchNotation.of(match));
    }

    private static Match read(String json) {
        return MatchNotation.JSON.readValue(json, MatchNotation.class).match();
    }
}
