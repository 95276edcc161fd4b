package org.amur.figure.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.amur.figure.value.Reporter;

/**
 * Reads the customs services that a sentence names: ФТС, 海关总署, Chinese customs said, по данным таможни КНР. Those of
 * other countries are ignored; customs without a country may be either's.
 */
record ReporterReader(Sentence sentence) {

    private static final Set<String> OF_THEM = Set.of("китая", "кнр", "россии", "рф", "российской федерации");

    ParsedPart<Reporter> read() {
        ParsedPart.Gathering<Reporter> reporters = new ParsedPart.Gathering<>();
        for (int place = 0; place < sentence.length(); place++) {
            String quote = sentence.quote(place);
            country(place).flatMap(Reporter::ofCustoms).ifPresent(named -> reporters.add(quote, List.of(named), List.of()));
        }
        return reporters.part();
    }

    private Optional<String> country(int place) {
        ClaimToken customs = sentence.at(place);
        boolean named = customs.is(WordRole.CUSTOMS) || customs.is(WordRole.CUSTOMS_PERHAPS) && speaks(place + 1);
        if (!named) {
            return Optional.empty();
        }
        Optional<String> own = customs.of(WordRole.CUSTOMS).filter(code -> !code.isEmpty());
        return before(place, own.isEmpty()).or(() -> after(place + 1)).or(() -> own);
    }

    private boolean speaks(int place) {
        ClaimToken next = sentence.at(place);
        return sentence.endsClause(place) || next.is(WordRole.SAYS) || next.is(WordRole.PUBLISHED) || next.is(WordRole.PUBLISHED_AFTER);
    }

    /**
     * Returns the country before: China's, Russian, 俄罗斯, China Customs; not in "to China, as the Federal Customs
     * Service".
     */
    private Optional<String> before(int place, boolean anybodys) {
        boolean possessive = sentence.at(place - 1).is(WordRole.POSSESSIVE);
        ClaimToken owner = sentence.at(possessive ? place - 2 : place - 1);
        boolean owns = possessive || owner.kind() == ClaimToken.Kind.HAN || anybodys && !owner.isCyrillic();
        Optional<String> adjective = owner.of(WordRole.ADJECTIVE).or(() -> owner.of(WordRole.THIRD_ADJECTIVE));
        return adjective.or(() -> owns ? country(owner) : Optional.empty());
    }

    /** Returns the country after: of China, России. */
    private Optional<String> after(int place) {
        ClaimToken next = sentence.at(place);
        String written = next == ClaimToken.NONE ? "" : sentence.quote(place).toLowerCase(Locale.ROOT);
        boolean genitive = OF_THEM.contains(written) || next.is(WordRole.THIRD) && next.isCyrillic();
        return next.is(WordRole.OF) ? country(sentence.at(place + 1)) : genitive ? country(next) : Optional.empty();
    }

    private static Optional<String> country(ClaimToken token) {
        return token.of(WordRole.COUNTRY).or(() -> token.of(WordRole.THIRD));
    }
}
