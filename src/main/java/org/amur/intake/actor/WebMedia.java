package org.amur.intake.actor;

import java.util.Set;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.OrganisationNames.OrganisationFinder;
import org.amur.intake.text.TextWord;
import org.amur.intake.text.TextWord.Kind;

/** Finds media named by their Internet address where a text cites them: "сообщает example.com". */
final class WebMedia implements OrganisationFinder {

    private static final Set<String> DOMAINS = Set.of(
            "com", "ru", "md", "cn", "org", "net", "info", "ua", "kz", "by", "su", "media", "news", "tv", "hk", "asia",
            "eu", "de", "uk", "io", "рф");
    private static final int NEAR = 2;

    private final Reading text;
    private final Vocabulary vocabulary;
    private final OrganisationNames organisations;

    WebMedia(Reading text, Vocabulary vocabulary, OrganisationNames organisations) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
    }

    @Override
    public int read(int at) {
        if (!isPart(at) || text.is(at - 1, ".") && text.isGlued(at) || text.is(at - 1, "/") || text.is(at - 1, "@")) {
            return at;
        }
        int end = at + 1;
        boolean isDomain = false;
        while (!isDomain && (text.is(end, ".") || text.is(end, "-")) && text.isGlued(end) && text.isGlued(end + 1) && isPart(end + 1)) {
            isDomain = text.is(end, ".") && DOMAINS.contains(text.plain(end + 1));
            end += 2;
        }
        boolean isPath = text.is(end, "/") || text.is(end, "@");
        return isDomain && !isPath && isCited(at, end) ? organisations.add(at, end, ActorKind.MEDIA, null) : at;
    }

    private boolean isPart(int at) {
        TextWord word = text.at(at);
        return word.isLetters() || word.kind() == Kind.NUMBER;
    }

    private boolean isCited(int from, int to) {
        for (int i = 1; i <= NEAR; i++) {
            if (vocabulary.has("speech", text.plain(from - i)) || vocabulary.has("speech", text.plain(to + i - 1))) {
                return true;
            }
        }
        return false;
    }
}
