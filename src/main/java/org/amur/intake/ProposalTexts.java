package org.amur.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.event.EventRecordKind;
import org.amur.figure.FigureRecordKind;
import org.amur.history.RecordKinds;
import org.amur.web.Texts;

/** Texts and addresses of proposals for the view. */
@Named
@ApplicationScoped
public class ProposalTexts {

    @Inject
    private RecordKinds kinds;

    /** Returns the participants of an event in one line. */
    public String participants(EventProposal event, ActorChoices actors) {
        return event.chosen().stream().map(each -> actors.name(each.getActor()) + (each.getRole() == null ? ""
                : " (" + Texts.choice("event.role", each.getRole()) + ")")).collect(Collectors.joining(", "));
    }

    /** Returns measure and targets of a sanction in one line: actors, then groups without names. */
    public String sanction(SanctionProposal sanction, ActorChoices actors) {
        String measure = sanction.getMeasure() == null ? sanction.getAct() : sanction.getMeasure().label();
        String targets = Stream.concat(
                        sanction.chosen().stream().map(each -> actors.name(each.getActor())),
                        sanction.getDescribed().stream())
                .collect(Collectors.joining(", "));
        return Stream.of(measure, targets).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" → "));
    }

    /** Returns the rule that read a proposal. */
    public String rule(ArticleProposal proposal) {
        return Texts.get(proposal.getRule(), proposal.getRuleWords());
    }

    /** Returns the address of the record that states the same as a proposal. */
    public String recorded(ArticleProposal proposal) {
        return kinds.get(recordedKind(proposal)).viewAddress(proposal.getRecorded().id());
    }

    /** Returns the kind of the record that states the same as a proposal of an event or figure. */
    public static String recordedKind(ArticleProposal proposal) {
        return proposal.getKind() == ArticleProposal.Kind.FIGURE ? FigureRecordKind.CODE : EventRecordKind.CODE;
    }

    /** Returns the address of a saved record. */
    public String address(ProposalDecision decision) {
        return kinds.get(decision.getRecordKind()).viewAddress(decision.getRecordId());
    }
}
