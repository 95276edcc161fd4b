package org.amur.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorService;
import org.amur.event.EventForm;
import org.amur.event.EventRecordKind;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRecordKind;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureService;
import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.intake.SanctionRecords.Made;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.SourceService;
import org.amur.web.Option;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/** Saves the accepted proposals of a capture in one transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class IntakeService {

    /** Begins the locator of a citation. */
    static final String PARAGRAPH = "¶";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CaptureService captures;

    @Inject
    private SourceService sources;

    @Inject
    private ActorService actors;

    @Inject
    private EventService events;

    @Inject
    private EventRepository recordedEvents;

    @Inject
    private FigureService figures;

    @Inject
    private FigureRepository recordedFigures;

    @Inject
    private RecordedFacts facts;

    @Inject
    private SanctionRecords sanctions;

    @Inject
    private Caller caller;

    /**
     * Saves a review: the source, actors, events as drafts, figures, and sanctions. Figures that were completed are compared with the record. Actors of accepted events and sanctions count as accepted unless they are
     * rejected.
     *
     * @throws RefusedException if the capture is not open, or an accepted proposal is incomplete or violates a rule; nothing is
     *                          saved then
     */
    public void save(long id, ReviewForm review) {
        Capture capture = captures.locked(id);
        capture.checkOpen();
        review.figures().stream().filter(ArticleProposal::isAccepted).forEach(facts::compare);
        check(review);
        boolean created = review.getRecordedSource() == null;
        Option source = created
                ? new Option(
                        sources.create(review.getSource()), review.getSource().getTitle())
                : review.getRecordedSource();
        if (created) {
            capture.addPublished(review.getSource().getPublished());
        }
        capture.save(source.id(), created, caller.name());
        Saving saving = new Saving(id, source, review.getCredibility());
        saving.forgetRejected(review);
        Map<String, Option> chosen = saving.actors(review);
        review.events().stream().filter(ArticleProposal::isAccepted).forEach(event -> saving.event(event, chosen));
        review.figures().stream().filter(ArticleProposal::isAccepted).forEach(saving::figure);
        review.sanctions().stream().filter(ArticleProposal::isAccepted).forEach(sanction -> saving.sanction(sanction, chosen));
    }

    private static void check(ReviewForm review) {
        List<Refusal> refusals = review.problems();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        if (review.getProposals().stream().noneMatch(ArticleProposal::isAccepted)) {
            throw new RefusedException(null, "intake.refused.nothing");
        }
    }

    /** Records of one review. */
    private final class Saving {

        private final long capture;
        private final Option source;
        private final Credibility credibility;

        private Saving(long capture, Option source, Credibility credibility) {
            this.capture = capture;
            this.source = source;
            this.credibility = credibility;
        }

        private void forgetRejected(ReviewForm review) {
            entities.createQuery("delete from ProposalDecision d where d.captureId = :capture")
                    .setParameter("capture", capture)
                    .executeUpdate();
            review.getProposals().stream().filter(each -> each.getDecision() == Decision.REJECT)
                    .forEach(each -> entities.persist(ProposalDecision.rejected(capture, each.getKey(), caller.name())));
        }

        /** Returns the actors by the keys with which participants refer to them. */
        private Map<String, Option> actors(ReviewForm review) {
            Map<String, Option> chosen = new HashMap<>();
            review.getActors().getKnown().forEach((id, name) -> chosen.put(ActorChoices.key(id), new Option(id, name)));
            Set<String> needed = review.neededActors();
            review.actorProposals().stream()
                    .filter(each -> each.isAccepted()
                            || each.getDecision() == Decision.OPEN && needed.contains(each.getChoice()))
                    .forEach(each -> chosen.put(each.getChoice(), actor(each)));
            return chosen;
        }

        private Option actor(ActorProposal proposal) {
            if (proposal.getSameAs() != null) {
                decide(proposal, Outcome.CITED, ActorRecordKind.CODE, proposal.getSameAs().id());
                return proposal.getSameAs();
            }
            ActorForm form = proposal.form();
            cite(form.getCitations(), proposal);
            long id = actors.create(form);
            decide(proposal, Outcome.CREATED, ActorRecordKind.CODE, id);
            return new Option(id, proposal.getName());
        }

        private void event(EventProposal proposal, Map<String, Option> chosen) {
            if (proposal.isCitation()) {
                EventForm form = new EventForm(recordedEvents.get(proposal.getRecorded().id()));
                cite(form.getCitations(), proposal);
                decide(proposal, Outcome.CITED, EventRecordKind.CODE, events.update(form));
            } else {
                EventForm form = proposal.form(chosen);
                cite(form.getCitations(), proposal);
                decide(proposal, Outcome.CREATED, EventRecordKind.CODE, events.create(form));
            }
        }

        private void figure(FigureProposal proposal) {
            if (proposal.isCitation()) {
                FigureForm form = new FigureForm(recordedFigures.get(proposal.getRecorded().id()));
                cite(form.getCitations(), proposal);
                decide(proposal, Outcome.CITED, FigureRecordKind.CODE, figures.update(form));
            } else {
                // A refused attempt may have left its own.
                proposal.getForm().getCitations().getRows().clear();
                cite(proposal.getForm().getCitations(), proposal);
                decide(proposal, Outcome.CREATED, FigureRecordKind.CODE, figures.create(proposal.getForm()));
            }
        }

        /** Numbers the decisions: a proposal may give several records. */
        private void sanction(SanctionProposal proposal, Map<String, Option> chosen) {
            List<Made> made = sanctions.save(proposal, chosen, citations -> cite(citations, proposal));
            for (int i = 0; i < made.size(); i++) {
                Made each = made.get(i);
                entities.persist(ProposalDecision.accepted(
                        capture,
                        proposal.getKey() + (i == 0 ? "" : "/" + i),
                        each.outcome(),
                        each.kind(),
                        each.id(),
                        each.title(),
                        caller.name()));
            }
        }

        private void cite(CitationRows citations, ArticleProposal proposal) {
            proposal.getEvidence().forEach(evidence -> citations.getRows().add(CitationForm.of(source, PARAGRAPH + evidence.paragraph(),
                    evidence.quotation(), credibility)));
        }

        private void decide(ArticleProposal proposal, Outcome outcome, String kind, long record) {
            entities.persist(ProposalDecision.accepted(
                    capture, proposal.getKey(), outcome, kind, record, proposal.getTitle(), caller.name()));
        }
    }
}
