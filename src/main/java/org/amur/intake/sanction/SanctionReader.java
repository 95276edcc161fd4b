package org.amur.intake.sanction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.event.Realis;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.event.RealisWords;
import org.amur.intake.sanction.SanctionLexicon.Restriction;
import org.amur.intake.sanction.SanctionLexicon.Word;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;
import org.amur.sanctions.imposition.MeasureKind;

/** Finds the restrictions that a text reports: who imposes, lifts or changes what, against whom and by which act. */
public final class SanctionReader {

    private final SanctionText text;

    private SanctionReader(SanctionText text) {
        this.text = text;
    }

    /** Returns the restrictions in text order, each once; also those that are only planned, wished for or denied. */
    public static List<SanctionMention> read(ArticleText article, List<ActorMention> actors, List<DateMention> dates) {
        SanctionReader reader = new SanctionReader(SanctionText.of(article, actors, dates));
        Map<String, SanctionMention> found = new LinkedHashMap<>();
        reader.text.verbs().all().forEach(verb -> reader.mention(verb)
                .ifPresent(mention -> found.merge(reader.key(mention), mention, SanctionReader::fuller)));
        return found.values().stream().sorted(Comparator.comparing(SanctionMention::trigger)).toList();
    }

    /** Returns what tells restrictions of an article apart: a headline and the sentence that repeats it are one. */
    private String key(SanctionMention mention) {
        SanctionAuthority authority = mention.authority();
        List<String> groups = mention.groups().stream().map(group -> group.span().of(text.folded())).toList();
        return mention.action() + " " + mention.realis() + " "
                + (authority.country() == null ? authority.code() : authority.country()) + mention.targets() + groups
                + (mention.targets().isEmpty() && groups.isEmpty()
                        ? mention.acts().stream().map(LegalAct::name).toList()
                        : "");
    }

    private static SanctionMention fuller(SanctionMention first, SanctionMention second) {
        return fullness(second) > fullness(first) ? second : first;
    }

    private static int fullness(SanctionMention mention) {
        return mention.acts().size() + (mention.date() == null ? 0 : 1);
    }

    private Optional<SanctionMention> mention(TermMatch<SanctionVerb> verb) {
        SanctionClause clause = new SanctionClause(text, verb);
        List<LegalAct> acts = clause.acts();
        Optional<TermMatch<Restriction>> restriction = clause.restriction();
        Optional<SanctionAuthority> authority = authority(clause, acts);
        SanctionTargets targets = new SanctionTargets(text, clause, authority.orElse(null));
        boolean restricts = restriction.isPresent() || acts.stream().anyMatch(LegalAct::isList) || !acts.isEmpty() && !targets.isEmpty();
        if (authority.isEmpty() || verb.meaning().needsRestriction() && !restricts || targets.isEmpty() && acts.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateMention> date = date(verb, clause);
        MeasureKind kind = acts.stream().map(LegalAct::kind).filter(each -> each != null).findFirst()
                .orElseGet(() -> restriction.map(each -> each.meaning().kind()).orElse(null));
        return Optional.of(new SanctionMention(
                clause.sentence(),
                verb.span(),
                verb.meaning().action(),
                realis(verb, clause, authority.get(), restriction.orElse(null)),
                authority.get(),
                targets.actors(),
                targets.groups(),
                acts,
                kind,
                date.map(DateMention::date).orElse(null),
                date.map(DateMention::span).orElse(null)));
    }

    /** Returns the authority: a named body, a state, or else the only one that has such a list. */
    private static Optional<SanctionAuthority> authority(SanctionClause clause, List<LegalAct> acts) {
        List<SanctionAuthority> bodies = clause.bodies();
        Optional<SanctionAuthority> likeliest = bodies.stream().filter(body -> !follows(body.code())).findFirst();
        Optional<SanctionAuthority> named = bodies.stream()
                .filter(body -> body.code() != null)
                .findFirst()
                .flatMap(body -> follows(body.code()) ? ofState(body, likeliest) : Optional.of(body))
                .filter(body -> likeliest.isEmpty()
                        || likeliest.get().code() != null
                        || body.country() == null
                        || body.country().equals(likeliest.get().country()));
        return named.or(() -> likeliest.map(body -> withList(body, acts))).or(() -> acts.stream()
                .filter(act -> act.authority() != null)
                .findFirst()
                .map(act -> new SanctionAuthority(null, act.authority(), null, null)));
    }

    private static boolean follows(String code) {
        return code != null && code.startsWith("-");
    }

    private static Optional<SanctionAuthority> ofState(SanctionAuthority body, Optional<SanctionAuthority> state) {
        String country = body.country() == null ? state.map(SanctionAuthority::country).orElse(null) : body.country();
        return country == null
                ? Optional.empty()
                : Optional.of(new SanctionAuthority(body.span(), country + body.code(), country, body.actor()));
    }

    /** Returns a state as the authority that has the named list. */
    private static SanctionAuthority withList(SanctionAuthority state, List<LegalAct> acts) {
        return acts.stream()
                .map(LegalAct::authority)
                .filter(code -> code != null && state.country() != null && code.startsWith(state.country() + "-"))
                .findFirst()
                .map(code -> new SanctionAuthority(state.span(), code, state.country(), state.actor()))
                .orElse(state);
    }

    private Realis realis(
            TermMatch<SanctionVerb> verb,
            SanctionClause clause,
            SanctionAuthority authority,
            TermMatch<Restriction> restriction) {
        int from = clause.realisFrom(authority.span());
        int to = restriction == null || restriction.span().start() < verb.span().end() ? verb.span().start() : restriction.span().start();
        if (text.words().in(from, to).stream().anyMatch(word -> word.meaning() == Word.CALL)) {
            return Realis.HYPOTHETICAL;
        }
        List<TermMatch<Realis>> words = new ArrayList<>(text.realis().in(from, to));
        words.removeIf(word -> clause.mark() != null && clause.mark().overlaps(word.span())
                || text.restrictions().at(word.span().start()).isPresent());
        return RealisWords.of(words);
    }

    /** Returns the date of the sentence that is nearest to the verb; what lies ahead is no date of what has been done. */
    private Optional<DateMention> date(TermMatch<SanctionVerb> verb, SanctionClause clause) {
        TextSpan reach = new TextSpan(clause.sentence().start(), Math.max(clause.stop(), verb.span().end()));
        return text.dates().in(reach).stream()
                .filter(date -> text.acts().in(date.span()).isEmpty()
                        && text.acts().at(date.span().start()).isEmpty())
                .filter(date -> date.date().getEarliest() != null
                        && text.article()
                                .published()
                                .filter(day -> day.isBefore(date.date().getEarliest()))
                                .isEmpty())
                .min(Comparator.comparingInt(date -> distance(date.span(), verb.span())));
    }

    private static int distance(TextSpan one, TextSpan other) {
        return one.end() <= other.start() ? other.start() - one.end() : Math.max(0, one.start() - other.end());
    }
}
