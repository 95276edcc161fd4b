package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.amur.intake.actor.CountryRefs.Form;
import org.amur.intake.actor.CountryRefs.Ref;
import org.amur.intake.text.TextWord.Kind;

/** Titles of a text with the state or organisation that they are of. */
final class TitlePhrases {

    /**
     * Title with what it is of.
     *
     * @param from index of the first word, of the state before the title if there is one
     * @param to index after the last word, where a name may follow
     * @param titleFrom index of the title's first word
     * @param titleTo index after the title's last word
     * @param country null if the phrase has none
     * @param ofOther true if the title is of something that is not a state
     */
    record Phrase(int from, int to, int titleFrom, int titleTo, Vocabulary.Title title, String country, boolean ofOther) {
    }

    /** Words of an institution before a title that are looked at. */
    private static final int LONGEST = 12;

    /** Letters of an abbreviated title: Prof. */
    private static final int ABBREVIATION = 4;

    private final Reading text;
    private final CountryRefs countries;
    private final Find[] namesByStart;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Phrase[] endingAt;

    TitlePhrases(Reading text, KnownNames index, CountryRefs countries, List<Find> names) {
        this.text = text;
        this.countries = countries;
        namesByStart = new Find[text.size() + 1];
        names.stream().filter(find -> !find.subject().isPerson())
                .forEach(find -> namesByStart[find.from()] = longer(namesByStart[find.from()], find));
        endingAt = new Phrase[text.size() + 2];
        int covered = 0;
        for (int i = 0; i < text.size(); i++) {
            List<TermTrie.Match<Vocabulary.Title>> found = index.vocabulary().titles().at(text, i);
            boolean isInside = text.isHan(i)
                    && countries
                            .startingAt(i - 1)
                            .filter(ref -> ref.form() == Form.NOUN && ref.to() > ref.from() + 1)
                            .isPresent();
            if (!found.isEmpty() && !isInside && (found.get(0).to() > covered || i >= covered)) {
                Phrase phrase = phrase(i, found.get(0).to(), found.get(0).value());
                phrases.add(phrase);
                endingAt[phrase.to] = longer(endingAt[phrase.to], phrase);
                covered = found.get(0).to();
            }
        }
    }

    private static Find longer(Find one, Find other) {
        return one == null || other.length() > one.length() ? other : one;
    }

    private static Phrase longer(Phrase one, Phrase other) {
        return one == null || other.from < one.from ? other : one;
    }

    private Phrase phrase(int from, int titleTo, Vocabulary.Title title) {
        boolean isAbbreviated = text.plain(titleTo - 1).length() <= ABBREVIATION && text.is(titleTo, ".") && text.isGlued(titleTo)
                && text.continues(titleTo + 1);
        int to = isAbbreviated ? titleTo + 1 : titleTo;
        Optional<Ref> before = countries.endingAt(from).filter(ref -> isAttribute(ref, from)).or(() -> countries.possessorBefore(from));
        Optional<Find> institution = institutionBefore(from);
        Optional<Ref> after = countries.following(titleTo).filter(ref -> text.at(from).kind() != Kind.HAN);
        if (after.isPresent()) {
            return new Phrase(from, after.get().to(), from, titleTo, title, after.get().country(), false);
        }
        Optional<Find> other = otherAfter(titleTo);
        if (other.isPresent()) {
            return new Phrase(from, other.get().to(), from, titleTo, title, other.get().subject().country(), true);
        }
        if (institution.isPresent()) {
            return new Phrase(institution.get().from(), to, from, titleTo, title, institution.get().subject().country(), true);
        }
        return new Phrase(before.map(Ref::from).orElse(from), to, from, titleTo, title, before.map(Ref::country).orElse(null), false);
    }

    private boolean isAttribute(Ref ref, int from) {
        return text.at(from).kind() == Kind.HAN || ref.form() == Form.ADJECTIVE || text.at(from).kind() == Kind.LATIN;
    }

    /** Returns an institution directly before a title, as in 国务院总理. */
    private Optional<Find> institutionBefore(int from) {
        Find longest = null;
        for (int start = from - 1; start >= 0 && start > from - LONGEST && text.continues(start + 1); start--) {
            Find name = namesByStart[start];
            longest = name != null && name.to() == from && !name.subject().isState() ? name : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** Returns the organisation that a title is of: "chairman of Gazprom", «председатель «Газпрома»». */
    private Optional<Find> otherAfter(int titleTo) {
        int start = titleTo;
        if (text.is(start, "of") || text.is(start, "at")) {
            start += text.is(start + 1, "the") ? 2 : 1;
        } else if (text.at(titleTo - 1).kind() != Kind.CYRILLIC) {
            return Optional.empty();
        }
        start += text.is(start, "\"") ? 1 : 0;
        Find found = text.continues(start) && start < namesByStart.length ? namesByStart[start] : null;
        if (found == null || found.subject().isState()) {
            return Optional.empty();
        }
        return Optional.of(text.is(found.to(), "\"") ? found.within(found.from(), found.to() + 1) : found);
    }

    List<Phrase> all() {
        return phrases;
    }

    /** Returns the phrase that ends before a word, so that the word may begin the name of who has the title. */
    Optional<Phrase> before(int index) {
        return index <= 0 || !text.continues(index) ? Optional.empty() : Optional.ofNullable(endingAt[index]);
    }
}
