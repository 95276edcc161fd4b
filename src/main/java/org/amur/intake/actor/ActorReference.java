package org.amur.intake.actor;

import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.text.TextSpan;

/**
 * Words of a sentence that stand for one or more actors as its subject or object.
 *
 * @param actors one; several for words such as “both sides” and 中俄
 * @param named false for a pronoun or description
 */
public record ActorReference(TextSpan span, List<MentionedActor> actors, boolean named) {

    public boolean isPerson() {
        return is(ActorKind.PERSON);
    }

    public boolean isState() {
        return is(ActorKind.STATE);
    }

    private boolean is(ActorKind kind) {
        return actors.stream().allMatch(actor -> actor.kind() == kind);
    }
}
