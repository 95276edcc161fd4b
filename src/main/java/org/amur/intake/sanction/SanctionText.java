package org.amur.intake.sanction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.Realis;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.event.RealisWords;
import org.amur.intake.sanction.SanctionLexicon.Body;
import org.amur.intake.sanction.SanctionLexicon.Restriction;
import org.amur.intake.sanction.SanctionLexicon.Word;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/**
 * Text of an article, prepared for finding restrictions.
 *
 * @param folded text in the form for comparisons
 * @param bodies bodies and states that may be authorities
 */
record SanctionText(
        ArticleText article,
        String folded,
        SpanIndex<TermMatch<SanctionVerb>> verbs,
        SpanIndex<TermMatch<Restriction>> restrictions,
        SpanIndex<LegalAct> acts,
        SpanIndex<SanctionAuthority> bodies,
        SpanIndex<TermMatch<Word>> words,
        SpanIndex<TermMatch<Realis>> realis,
        SpanIndex<ActorMention> actors,
        SpanIndex<TargetGroup> groups,
        SpanIndex<DateMention> dates) {

    static SanctionText of(ArticleText article, List<ActorMention> mentions, List<DateMention> dated) {
        String folded = article.folded();
        TextLanguage language = article.language();
        List<TermMatch<Restriction>> restrictions = SanctionLexicon.RESTRICTIONS.find(language, folded);
        SpanIndex<ActorMention> actors = new SpanIndex<>(mentions, ActorMention::span);
        SpanIndex<DateMention> dates = new SpanIndex<>(dated, DateMention::span);
        return new SanctionText(
                article,
                folded,
                new SpanIndex<>(SanctionLexicon.VERBS.find(language, folded), TermMatch::span),
                new SpanIndex<>(restrictions, TermMatch::span),
                new SpanIndex<>(LegalActReader.read(article.text(), restrictions), LegalAct::span),
                bodies(SanctionLexicon.BODIES.find(language, folded), actors),
                new SpanIndex<>(SanctionLexicon.WORDS.find(language, folded), TermMatch::span),
                RealisWords.in(article, folded, dates),
                actors,
                new SpanIndex<>(TargetGroups.find(language, folded), TargetGroup::span),
                dates);
    }

    private static SpanIndex<SanctionAuthority> bodies(List<TermMatch<Body>> named, SpanIndex<ActorMention> actors) {
        Stream<SanctionAuthority> ofLexicon = named.stream().map(body -> {
            MentionedActor actor = actors.at(body.span().start()).map(ActorMention::actor).orElse(null);
            String country = body.meaning().country() == null && actor != null ? actor.country() : body.meaning().country();
            return new SanctionAuthority(body.span(), body.meaning().code(), country, actor);
        });
        SpanIndex<TermMatch<Body>> lexicon = new SpanIndex<>(named, TermMatch::span);
        Stream<SanctionAuthority> mentioned = actors.all().stream().filter(mention -> mayImpose(mention.actor()))
                .filter(mention -> lexicon.in(mention.span()).isEmpty() && lexicon.at(mention.span().start()).isEmpty())
                .map(mention -> new SanctionAuthority(mention.span(), null, mention.actor().country(), mention.actor()));
        return new SpanIndex<>(
                Stream.concat(ofLexicon, mentioned)
                        .sorted(Comparator.comparing(SanctionAuthority::span))
                        .toList(),
                SanctionAuthority::span);
    }

    private static boolean mayImpose(MentionedActor actor) {
        return actor.kind() == ActorKind.STATE
                || actor.kind() == ActorKind.GOVERNMENT_BODY
                || actor.kind() == ActorKind.INTERGOVERNMENTAL_ORGANISATION;
    }

    TextSpan sentence(int position) {
        return article.sentenceAt(position).orElseGet(() -> new TextSpan(position, position + 1));
    }

    boolean isChinese() {
        return article.language() == TextLanguage.ZH;
    }
}
