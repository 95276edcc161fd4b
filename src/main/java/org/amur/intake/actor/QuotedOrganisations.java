package org.amur.intake.actor;

import java.util.Optional;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.OrganisationNames.OrganisationFinder;
import org.amur.intake.text.TextWord.Kind;

/** Finds organisations in quotation marks: after a Russian head word, «компания «Ромашка»», and Chinese media before 报道, 《…》. */
final class QuotedOrganisations implements OrganisationFinder {

    private static final int LONGEST = 8;

    private final Reading text;
    private final Vocabulary vocabulary;
    private final OrganisationNames organisations;

    QuotedOrganisations(Reading text, Vocabulary vocabulary, OrganisationNames organisations) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
    }

    @Override
    public int read(int at) {
        if (text.at(at).kind() == Kind.LATIN && text.at(at).isCapital() && text.at(at - 1).kind() == Kind.CYRILLIC) {
            return latin(at);
        }
        if (!text.is(at, "\"") || !text.continues(at + 1) || text.is(at + 1, "\"")) {
            return at;
        }
        int close = at + 1;
        while (close < at + LONGEST + 1 && text.continues(close) && !text.is(close, "\"")) {
            close++;
        }
        if (!text.is(close, "\"") || !isName(at + 1)) {
            return at;
        }
        Optional<ActorKind> kind = text.isHan(at + 1) ? chinese(at, close) : head(at);
        return kind.isPresent() ? organisations.add(at + 1, close, kind.get(), null) : at;
    }

    /** Latin words in a Russian text name an organisation after a head word, and a medium after a verb that cites it. */
    private int latin(int at) {
        int end = at + 1;
        while (end < at + LONGEST && text.continues(end) && text.at(end).kind() == Kind.LATIN && text.at(end).isCapital()) {
            end++;
        }
        Optional<ActorKind> kind = head(at);
        boolean isCited = kind.isEmpty() && vocabulary.has("cites", text.plain(at - 1));
        return kind.isPresent() || isCited ? organisations.add(at, end, kind.orElse(ActorKind.MEDIA), null) : at;
    }

    private boolean isName(int at) {
        return text.isHan(at) || text.at(at).isLetters() && text.at(at).isCapital();
    }

    /** A head word, or two words before with the legal form or an adjective in between. */
    private Optional<ActorKind> head(int at) {
        return text.at(at - 1).kind() == Kind.CYRILLIC && text.continues(at) ? Heads.cyrillic(text.plain(at - 1)) : Optional.empty();
    }

    private Optional<ActorKind> chinese(int at, int close) {
        boolean isTitle = text.text().charAt(text.at(at).start()) == '《';
        boolean isCited = vocabulary.has("speech", text.plain(close + 1) + text.plain(close + 2)) || text.is(at - 1, "据");
        return isTitle && isCited ? Optional.of(ActorKind.MEDIA) : Optional.empty();
    }
}
