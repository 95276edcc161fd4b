package org.amur.intake.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.intake.ActorChoices;
import org.amur.intake.ActorProposal;
import org.amur.intake.ReviewForm;
import org.amur.intake.rest.ArticleProposals.InvolvedActor;
import org.amur.web.Option;
import org.amur.web.RefusedException;

/** Actors to which changes of proposals refer. */
@RequestScoped
public class InvolvedActors {

    @Inject
    private ActorRepository actors;

    /** Adds the recorded actors of changes to those of the article: two statements. Unknown ones are refused when they are chosen. */
    void add(List<ProposalChange> changes, ReviewForm review) {
        List<Long> ids = changes.stream().flatMap(InvolvedActors::recorded).filter(Objects::nonNull).distinct().toList();
        actors.options(ids).values().forEach(review.getActors()::add);
    }

    private static Stream<Long> recorded(ProposalChange change) {
        Stream<InvolvedActor> participants = change.event() == null ? Stream.of() : all(change.event().participants());
        Stream<InvolvedActor> targets = change.sanction() == null ? Stream.of() : all(change.sanction().targets());
        return Stream.concat(
                Stream.concat(participants, targets).map(InvolvedActor::actor),
                change.actor() == null ? Stream.of() : Stream.of(change.actor()).map(ProposalChange.ActorEntries::sameAs));
    }

    private static Stream<InvolvedActor> all(List<InvolvedActor> sent) {
        return sent == null ? Stream.of() : sent.stream();
    }

    /**
     * Returns the choices of participants or targets.
     *
     * @param sent  null for none
     * @param place of the list in the body
     * @throws RefusedException if an actor does not exist
     */
    List<String> choices(List<InvolvedActor> sent, String place, ReviewForm review) {
        List<String> choices = new ArrayList<>();
        all(sent).forEach(each -> choices.add(choice(each, place + "[" + choices.size() + "]", review)));
        return choices;
    }

    private static String choice(InvolvedActor sent, String place, ReviewForm review) {
        if ((sent.actor() == null) == (sent.proposal() == null)) {
            throw new RefusedException(place, "intake.api.actor");
        }
        if (sent.actor() != null) {
            return ActorChoices.key(known(sent.actor(), place + ".actor", review).id());
        }
        return review.find(sent.proposal())
                .filter(ActorProposal.class::isInstance)
                .map(each -> ((ActorProposal) each).getChoice())
                .orElseThrow(() -> ProposalKeys.refused(place + ".proposal", "intake.api.newActor", sent.proposal()));
    }

    /** @throws RefusedException if the actor does not exist */
    static Option known(long id, String field, ReviewForm review) {
        String name = review.getActors().name(ActorChoices.key(id));
        if (name.isEmpty()) {
            throw new RefusedException(field, "rest.reference", ActorRecordKind.CODE, Long.toString(id));
        }
        return new Option(id, name);
    }
}
