package org.amur.sanctions.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.actor.Actor;
import org.amur.actor.ActorKind;
import org.amur.actor.IdentifierScheme;
import org.amur.screening.Evidence;
import org.amur.screening.Match;
import org.amur.screening.NameMatcher;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** An actor that the party of an entry may be, and why. */
public final class ProposedActor {

    private final Actor actor;
    private final Set<IdentifierScheme> shared;
    private final Match match;

    /**
     * @param shared the registers of which both have the same number
     * @param match  null if no name met
     */
    ProposedActor(Actor actor, Set<IdentifierScheme> shared, Match match) {
        this.actor = actor;
        this.shared = shared;
        this.match = match;
    }

    public long getId() {
        return actor.getId();
    }

    public String getName() {
        return actor.getName();
    }

    public ActorKind getKind() {
        return actor.getKind();
    }

    public String getCountry() {
        return actor.getCountry();
    }

    /** Whether both have the same number of what is called a register alike; which country's, an actor does not say. */
    public boolean isNumbered() {
        return !shared.isEmpty();
    }

    /** Whether it is the party without a doubt: by a number that nobody else in the world has, or by any and by the name. */
    public boolean isSure() {
        return shared.stream().anyMatch(IdentifierScheme::isOnlyOne)
                || isNumbered() && match != null && match.name().score() >= NameMatcher.THRESHOLD;
    }

    /** How much the names and what else is known agree, in hundredths. */
    public int getScore() {
        return match == null ? 0 : Math.round(match.score() * 100);
    }

    /** The actor's name that met best; null if none did. */
    public String getFound() {
        return match == null || match.name().score() <= 0 ? null : match.found().text();
    }

    /** What beside the name spoke for it or against it, in the reader's language. */
    public List<String> getEvidence() {
        return match == null ? List.of() : match.evidence().stream().map(ProposedActor::text).toList();
    }

    private static String text(Evidence evidence) {
        return Texts.get("proposal.list.evidence." + evidence.kind().name(), said(evidence.kind(), evidence.one()),
                said(evidence.kind(), evidence.other()));
    }

    private static String said(Evidence.Kind kind, String code) {
        return switch (kind) {
            case BIRTH_SAME_DAY, BIRTH_CAN_BE_SAME, BIRTH_NEAR, BIRTH_DIFFERS -> PartialDate.parse(code).display(Texts.locale());
            case COUNTRY_SHARED, COUNTRY_DIFFERS -> Arrays.stream(code.split(", ")).map(Texts::country)
                    .collect(Collectors.joining(", "));
            case IDENTIFIER_SAME, IDENTIFIER_DIFFERS, IDENTIFIER_ALONE -> Texts.choice("actor.identifier.scheme",
                    IdentifierScheme.valueOf(code.substring(0, code.indexOf(' ')))) + code.substring(code.indexOf(' '));
            default -> code;
        };
    }
}
