package org.amur.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.intake.ArticleProposal.Decision;
import org.amur.intake.ProposalDecision.Outcome;
import org.amur.intake.model.ModelReading;
import org.amur.source.SourceForm;
import org.amur.text.PartialDate;
import org.amur.web.RefusedException;

/** Preparation of the review of a capture. */
@ApplicationScoped
public class Review {

    @Inject
    private KnownActors actors;

    @Inject
    private RecordedFacts facts;

    @Inject
    private CaptureRepository captures;

    /** Reads the article of a capture, with the actors that are recorded now. */
    ArticleReading read(Capture capture) {
        return ArticleReading.of(capture.text(), actors.reader());
    }

    /**
     * Returns the proposals of an open capture, as its page shows them.
     *
     * @throws RefusedException unless it is open
     */
    public ReviewForm begin(Capture capture) {
        capture.checkOpen();
        return begin(capture, read(capture));
    }

    /** Returns the proposals; those that were rejected before are rejected again. */
    ReviewForm begin(Capture capture, ArticleReading reading) {
        return new ReviewForm(source(capture), new ActorChoices(reading.actors()), compared(capture, Proposals.of(reading)));
    }

    /** Adds what the language model finds, compared with the record like all proposals. Returns the number of new proposals. */
    int add(Capture capture, ArticleReading reading, ModelReading found, ReviewForm review) {
        return review.add(compared(capture, Proposals.ofModel(reading, found)));
    }

    private List<ArticleProposal> compared(Capture capture, List<ArticleProposal> proposals) {
        Set<String> rejected = captures.decisions(capture.getId()).stream().filter(each -> each.getOutcome() == Outcome.REJECTED)
                .map(ProposalDecision::getProposal).collect(Collectors.toSet());
        facts.mark(proposals);
        proposals.stream().filter(each -> rejected.contains(each.getKey())).forEach(each -> each.setDecision(Decision.REJECT));
        return proposals;
    }

    private static SourceForm source(Capture capture) {
        SourceForm source = new SourceForm();
        source.setTitle(capture.getTitle());
        source.setAuthors(capture.getAuthor());
        source.setPublisher(capture.getPublisher());
        source.setAddress(capture.getAddress());
        source.setLanguage(capture.getLanguage().name().toLowerCase(Locale.ROOT));
        source.setPublished(capture.getPublished() == null ? null : PartialDate.of(capture.getPublished()));
        source.setRetrieved(capture.getAddress() == null ? null : capture.getCapturedAt().toLocalDate());
        return source;
    }
}
