package org.amur.intake.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;

/** Targets that a clause names or describes. */
final class SanctionTargets {

    /** A state is a target only beside such words; elsewhere it tells where a party is from. */
    private static final Pattern AGAINST =
            Pattern.compile("(?:\\bon|\\bagainst|\\btargeting|\\bsanctioned|против|отношении|[对把]|针对) ?(?:the )?$");

    private static final Pattern OWNER = Pattern.compile("(?:'s|-based|(?![的、和及等实采施])\\p{IsHan})");
    private static final Pattern LISTED = Pattern.compile("(?:, | and |, and | и |、|和|及)(?:the )?");
    private static final int AGAINST_REACH = 14;

    private final SanctionText text;
    private final SanctionClause clause;
    private final List<MentionedActor> actors = new ArrayList<>();
    private final List<TargetGroup> groups;

    SanctionTargets(SanctionText text, SanctionClause clause, SanctionAuthority authority) {
        this.text = text;
        this.clause = clause;
        Optional<TextSpan> part = clause.targets();
        groups = part.map(each -> text.groups().in(each)).orElse(List.of());
        part.ifPresent(each -> addActors(each, authority));
    }

    private void addActors(TextSpan part, SanctionAuthority authority) {
        TextSpan last = null;
        for (ActorMention mention : text.actors().in(part)) {
            boolean isState = isState(mention.actor());
            if (mention.span().end() <= part.end()
                    && !isAuthority(mention, authority)
                    && (!clause.isOfRestriction(mention.span()) || isAgainst(text, mention.span()))
                    && !isInside(mention.span())
                    && (!isState || isTarget(mention.span(), part, last))
                    && !actors.contains(mention.actor())) {
                actors.add(mention.actor());
                last = mention.span();
            }
        }
    }

    private static boolean isState(MentionedActor actor) {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.INTERGOVERNMENTAL_ORGANISATION;
    }

    private static boolean isAuthority(ActorMention mention, SanctionAuthority authority) {
        return authority != null
                && (authority.span() != null && authority.span().overlaps(mention.span())
                        || mention.actor().equals(authority.actor())
                        || isState(mention.actor())
                                && mention.actor().country() != null
                                && mention.actor().country().equals(authority.country()));
    }

    /** Returns true for words of a group or an act. */
    private boolean isInside(TextSpan span) {
        return text.groups().at(span.start()).isPresent() || text.acts().at(span.start()).isPresent();
    }

    private boolean isTarget(TextSpan state, TextSpan part, TextSpan last) {
        boolean isJoined = last != null && LISTED.matcher(text.folded().substring(last.end(), state.start())).matches();
        boolean isFree = state.end() == part.end() || !OWNER.matcher(text.folded()).region(state.end(), part.end()).lookingAt();
        return isFree && (isJoined || isAgainst(text, state));
    }

    /** Returns true if words before a state make it the target. */
    static boolean isAgainst(SanctionText text, TextSpan state) {
        return AGAINST.matcher(text.folded()).region(Math.max(0, state.start() - AGAINST_REACH), state.start()).find();
    }

    boolean isEmpty() {
        return actors.isEmpty() && groups.isEmpty();
    }

    List<MentionedActor> actors() {
        return actors;
    }

    List<TargetGroup> groups() {
        return groups;
    }
}
