package org.amur.intake;

import java.util.List;
import java.util.Set;

import org.amur.intake.AnswerKey.KeyActor;
import org.amur.intake.AnswerKey.KeyMention;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.text.TextSpan;

/**
 * Score of the mentions of actors. A proposed mention is right if the key mentions the same actor at the same characters;
 * quotation marks, “the” and “’s” at the ends do not matter, and either state may be proposed for its part of a compound
 * of two. Optional actors and mentions inside longer ones count neither way.
 */
final class ActorScore {

    private static final Set<String> ENDINGS = Set.of("'s", "’s");

    private ActorScore() {
    }

    static ScoreTally of(AnswerKey key, List<ActorMention> mentions, ActorIdentities identities) {
        String text = key.text().text();
        ScoreTally tally = new ScoreTally();
        key.actors().stream().filter(actor -> !actor.optional()).forEach(actor -> actor.mentions().stream()
                .filter(mention -> !mention.nested())
                .forEach(mention -> tally.expect(
                        mentions.stream()
                                .anyMatch(proposed -> actor.name().equals(identities.of(proposed.actor()))
                                        && agree(text, mention, proposed.span())),
                        actor.name() + " “" + mention.span().of(text) + "” at "
                                + mention.span().start())));
        for (ActorMention proposed : mentions) {
            List<KeyActor> same = key.actors().stream().filter(actor -> actor.name().equals(identities.of(proposed.actor()))).toList();
            List<KeyMention> matches = same.stream().flatMap(actor -> actor.mentions().stream())
                    .filter(mention -> agree(text, mention, proposed.span())).toList();
            boolean counts = matches.isEmpty() ? !isInOptional(key, proposed.span())
                    : !same.get(0).optional() && matches.stream().noneMatch(KeyMention::nested);
            if (counts) {
                tally.propose(
                        !matches.isEmpty(),
                        proposed.actor().name() + " “" + proposed.span().of(text) + "” at "
                                + proposed.span().start() + " (" + proposed.rule() + ")");
            }
        }
        return tally;
    }

    private static boolean isInOptional(AnswerKey key, TextSpan span) {
        return key.actors().stream().filter(KeyActor::optional).flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> agree(key.text().text(), mention, span));
    }

    static boolean agree(String text, KeyMention mention, TextSpan span) {
        TextSpan trimmed = trim(text, span);
        return trimmed.equals(trim(text, mention.span())) || mention.compound() && mention.span().contains(trimmed);
    }

    private static TextSpan trim(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        start += text.startsWith("the ", start) || text.startsWith("The ", start) ? 4 : 0;
        while (start < end - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        end -= end - start > 2 && ENDINGS.contains(text.substring(end - 2, end)) ? 2 : 0;
        while (end > start + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, Math.max(end, start + 1));
    }
}
