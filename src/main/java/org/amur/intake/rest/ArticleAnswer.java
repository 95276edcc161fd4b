package org.amur.intake.rest;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.intake.Capture;
import org.amur.intake.CaptureRepository;
import org.amur.intake.ProposalDecision;

/** Articles of the reading queue as programs read them. */
@RequestScoped
public class ArticleAnswer {

    @Inject
    private CaptureRepository captures;

    @Inject
    private RecordLinks links;

    @Inject
    private HttpServletRequest request;

    /**
     * Article with its text.
     *
     * @param source id of the source; null until it is saved
     */
    public record CapturedText(SentCapture capture, String author, String text, Long source, List<DecidedProposal> decisions) {
    }

    /**
     * Decision on a proposal, with the record and its addresses, which are null for a rejected one.
     *
     * @param proposal key of the proposal
     */
    public record DecidedProposal(
            String proposal, ProposalDecision.Outcome outcome, String kind, Long record, String title, String api, String page) {
    }

    CapturedText of(long id) {
        Capture capture = captures.get(id);
        return new CapturedText(
                SentCapture.of(captures.row(id), request),
                capture.getAuthor(),
                capture.words(),
                capture.getSourceId(),
                captures.decisions(id).stream().map(this::json).toList());
    }

    private DecidedProposal json(ProposalDecision decision) {
        // A sanction that gives several records has numbers behind its key.
        String key = decision.getProposal().replaceFirst("/.*", "");
        if (decision.getRecordId() == null) {
            return new DecidedProposal(key, decision.getOutcome(), null, null, null, null, null);
        }
        LinkedRecord record = links.of(decision.getRecordKind(), decision.getRecordId(), decision.getTitle());
        return new DecidedProposal(
                key, decision.getOutcome(), record.kind(), record.id(), record.title(), record.api(), record.page());
    }
}
