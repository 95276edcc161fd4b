package org.amur.intake.actor;

import java.util.Optional;
import java.util.Set;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.OrganisationNames.OrganisationFinder;
import org.amur.intake.text.TextSpan;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;

/** Finds organisations in Latin letters: capitalised words that end with a head word, or begin with one and go on with "of" or "for". */
final class LatinOrganisations implements OrganisationFinder {

    private static final Set<String> LINKS = Set.of("of", "for", "on");
    private static final Set<String> INNER = Set.of("of", "for", "and", "the", "on", "&", "-");
    private static final Set<String> NO_BEGINNING = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "this",
            "our",
            "its",
            "his",
            "their",
            "and",
            "but",
            "president",
            "mr",
            "minister",
            "chairman",
            "director",
            "working",
            "member",
            "joint",
            "other",
            "each",
            "new",
            "head",
            "as",
            "when",
            "while",
            "after",
            "for");
    /** Names have at most so many words. */
    private static final int LONGEST = 12;
    /** In headings in which all words of so many letters have capitals these tell nothing. */
    private static final int CAPITALISED = 4;

    /** A shorter line may be a name alone. */
    private static final int HEADING = 30;

    private final Reading text;
    private final Vocabulary vocabulary;
    private final CountryRefs countries;
    private final OrganisationNames organisations;

    LatinOrganisations(Reading text, Vocabulary vocabulary, CountryRefs countries, OrganisationNames organisations) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.countries = countries;
        this.organisations = organisations;
    }

    @Override
    public int read(int at) {
        if (!isCapital(at) || NO_BEGINNING.contains(text.plain(at)) || isCapital(at - 1) && text.continues(at)
                && !NO_BEGINNING.contains(text.plain(at - 1)) && !text.is(at - 1, "s")) {
            return at;
        }
        int head = at;
        while (head < at + LONGEST && (head == at || text.continues(head)) && isCapital(head) && (Heads.latin(text.plain(head)).isEmpty()
                || Heads.latin(text.plain(head + 1)).isPresent() && isCapital(head + 1))) {
            head++;
        }
        Optional<ActorKind> kind = isCapital(head) ? Heads.latin(text.plain(head)) : Optional.empty();
        if (kind.isEmpty() || head > at && !text.continues(head) || isCapital(head + 1) && text.continues(head + 1)) {
            return at;
        }
        int end = LINKS.contains(text.plain(head + 1)) && text.continues(head + 1) ? endOfLinked(head + 1) : head + 1;
        boolean isInstitution = end - at <= 2 && vocabulary.institutions().at(text, at).stream().anyMatch(found -> found.to() == end);
        boolean isNamed = !isInstitution && (head - at >= 1 && !isGeneric(at, head) || end > head + 2);
        return isNamed && !isHeading(at) ? organisations.add(at, end, kind.get(), countries.first(at, end)) : at;
    }

    private boolean isCapital(int at) {
        TextWord word = text.at(at);
        return word.kind() == Kind.LATIN && word.isCapital() && !organisations.isPerson(at);
    }

    /** A head word needs a name, not only an adjective of a country or another head. */
    private boolean isGeneric(int from, int head) {
        for (int i = from; i < head; i++) {
            boolean isCountry = countries.startingAt(i).isPresent();
            if (!isCountry && Heads.latin(text.plain(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int endOfLinked(int link) {
        int end = link;
        int at = link;
        while (at < link + LONGEST && text.continues(at) && (isCapital(at) || INNER.contains(text.plain(at)))
                && !(text.is(at, "and") && (countries.endingAt(at).isPresent() || isOther(at + 1)))) {
            at++;
            end = isCapital(at - 1) ? at : end;
        }
        return end;
    }

    /** Tells whether another organisation begins after "and". */
    private boolean isOther(int at) {
        for (int i = at; i < at + LONGEST && isCapital(i); i++) {
            if (Heads.latin(text.plain(i)).isPresent()) {
                return true;
            }
        }
        return text.is(at, "the");
    }

    private boolean isHeading(int at) {
        TextSpan sentence = text.article().sentenceAt(text.at(at).start()).orElse(null);
        if (sentence == null || sentence.length() < HEADING || ".!?".indexOf(text.text().charAt(sentence.end() - 1)) >= 0) {
            return false;
        }
        for (int i = at - LONGEST; i < at + LONGEST; i++) {
            if (text.at(i).isLetters()
                    && sentence.contains(text.at(i).start())
                    && !text.at(i).isCapital()
                    && text.plain(i).length() >= CAPITALISED) {
                return false;
            }
        }
        return true;
    }
}
