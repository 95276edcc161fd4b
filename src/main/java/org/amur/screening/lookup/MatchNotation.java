package org.amur.screening.lookup;

import java.util.List;

import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.PartyName;
import org.amur.screening.name.MatchedPart;
import org.amur.screening.name.NameMatch;
import org.amur.screening.name.NameMatch.Objection;
import org.amur.text.RecordJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON form of a match with its explanation, language-independent and without the found party. */
public record MatchNotation(float score, String asked, String found, boolean weak, float names, List<MatchedPart> parts,
        List<Objection> against, List<Evidence> evidence) {

    /** Reads and writes records with a match. */
    public static final JsonMapper JSON = RecordJson.mapper()
            .addModule(new SimpleModule().addSerializer(float.class, new Score()).addSerializer(Float.class, new Score())).build();

    public static MatchNotation of(Match match) {
        return new MatchNotation(match.score(), match.asked().text(), match.found().text(), match.found().isWeak(),
                match.name().score(), match.name().parts(), match.name().against(), match.evidence());
    }

    /** @return match whose party is null */
    public Match match() {
        return new Match(null, PartyName.of(asked), new PartyName(found, weak, null), score, new NameMatch(names, parts, against),
                evidence);
    }

    /** Keeps four decimals. */
    private static final class Score extends StdSerializer<Float> {

        private static final float PRECISION = 10_000f;

        Score() {
            super(Float.class);
        }

        @Override
        public void serialize(Float score, JsonGenerator json, SerializationContext context) {
            json.writeNumber(Math.round(score * PRECISION) / (double) PRECISION);
        }
    }
}
