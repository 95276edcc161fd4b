package org.amur.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.history.Recorded;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/**
 * Commands on a citation of a stored fact of any kind: decides whether it holds in spite of its source, and what it
 * repeats. Each makes a new version of the fact.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class CitationReviewService {

    @Inject
    private AffectedCitationRepository citations;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Confirms facts although a source of theirs was corrected or retracted: all or none.
     *
     * @throws StaleException    if a fact or a source has changed since
     * @throws NotFoundException if a citation was removed
     */
    public void uphold(List<CitationKey> keys, @NotBlank @Size(max = 500) String why) {
        Set<Recorded> facts = new LinkedHashSet<>();
        for (Citation citation : keys.stream().map(this::get).toList()) {
            if (citation.getUnresolved() == null) {
                throw new StaleException();
            }
            citation.uphold(journal.instant(), caller.name(), why.strip());
            facts.add(citation.getFact());
        }
        facts.forEach(fact -> journal.update(fact, Action.UPHOLD, why));
    }

    /**
     * Sets the source that the cited one repeats.
     *
     * @throws StaleException    if the fact or a source of the citation has changed since
     * @throws NotFoundException if the citation or the original source was removed
     * @throws RefusedException  if the source would be its own original
     */
    public void attribute(CitationKey key, long original) {
        Citation citation = get(key);
        Source source = records.getReferenced(Source.class, original);
        if (source == citation.getSource()) {
            throw new RefusedException(null, "source.citation.original.itself");
        }
        attribute(citation, source);
    }

    /**
     * States that the source reports on its own, so that no original is proposed until the quotation changes.
     *
     * @throws StaleException    if the fact or a source of the citation has changed since
     * @throws NotFoundException if the citation was removed
     */
    public void keepAsOwn(CitationKey key) {
        attribute(get(key), null);
    }

    private void attribute(Citation citation, Source original) {
        citation.attribute(original);
        journal.update(citation.getFact(), Action.ATTRIBUTE, null);
    }

    private Citation get(CitationKey key) {
        Citation citation = citations.find(key.citation()).orElseThrow(() -> new NotFoundException("citation", key.citation()));
        if (!CitationKey.of(citation).equals(key)) {
            throw new StaleException();
        }
        return citation;
    }
}
