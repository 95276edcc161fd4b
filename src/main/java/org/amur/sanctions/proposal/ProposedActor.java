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

/** Actor that may be the party of an entry, with the evidence. */
public final class ProposedActor {

    private final Actor actor;
    private final Set<IdentifierScheme> shared;
    private final Match match;

    /**
     * @param shared schemes in which both have the same number
     *
     * @param match  null if no name matches
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

    /** Returns true if both have the same number in a scheme; actors do not state its country. */
    public boolean isNumbered() {
        return !shared.isEmpty();
    }

    /** Returns true for a certain match: by a globally unique number, or by any number and the name. */
    public boolean isSure() {
        return shared.stream().anyMatch(IdentifierScheme::isOnlyOne)
                || isNumbered() && match != null && match.name().score() >= NameMatcher.THRESHOLD;
    }

    /** Returns the score of names and evidence in per cent. */
    public int getScore() {
        return match == null ? 0 : Math.round(match.score() * 100);
    }

    /** Returns the best matching name of the actor; null if there is none. */
    public String getFound() {
        return match == null || match.name().score() <= 0 ? null : match.found().text();
    }

    /** Returns the other evidence in the reader's language. */
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
