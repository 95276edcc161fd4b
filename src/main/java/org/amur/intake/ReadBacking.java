package org.amur.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.history.Duplicate;
import org.amur.intake.model.ModelReading;
import org.amur.source.SourceDuplicates;
import org.amur.text.PartialDate;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** Page {@code /intake/read?id=}: the article of a capture beside its proposals, or beside the saved records. */
@Named
@ViewScoped(saveInViewState = true)
public class ReadBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/intake/read?faces-redirect=true&id=";

    @Inject
    @Param
    private Long id;

    @Inject
    private CaptureRepository captures;

    @Inject
    private Review reviews;

    @Inject
    private IntakeService intake;

    @Inject
    private IntakeUndo removal;

    @Inject
    private CaptureService service;

    @Inject
    private LanguageModelAccess model;

    @Inject
    private SourceDuplicates duplicates;

    private ReviewForm form;
    private Option addedActor;
    private String modelSaid;
    private Set<Long> changed = Set.of();

    private transient Capture capture;
    private transient ArticleReading reading;
    private transient List<List<Passage>> paragraphs;
    private transient List<Duplicate> recordedSources;
    private transient Optional<CaptureRow> next;

    @PostConstruct
    void open() {
        if (getCapture().getState() == CaptureState.OPEN) {
            form = reviews.begin(getCapture(), getReading());
        }
    }

    /** Saves the accepted proposals. */
    public String save() {
        try {
            intake.save(getCapture().getId(), form);
            Messages.addFlashGlobalInfo("{0}", Texts.get("intake.said.saved"));
            if (form.getUndecided() > 0) {
                Messages.addFlashGlobalInfo("{0}", Texts.get("intake.said.undecided", form.getUndecided()));
            }
            return HERE + id;
        } catch (RefusedException e) {
            e.getRefusals().forEach(each -> Messages.addError(ReviewForm.isOfProposal(each) ? each.clientId() : null, "{0}", each.text()));
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("intake.refused.stale"));
        } catch (NotFoundException e) {
            Messages.addGlobalError("{0}", Texts.get("common.gone", Texts.get("common.kind." + e.getKind())));
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    /** Reads the article again with another publication date. Decided proposals are kept. */
    public void readAgain() {
        PartialDate published = form.getSource().getPublished();
        try {
            service.publishedOn(id, published != null && published.isExact() ? published.getEarliest() : null);
            capture = null;
            reading = null;
            form.renew(reviews.begin(getCapture(), getReading()));
            Messages.addGlobalInfo("{0}", getCapture().getPublished() == null ? Texts.get("intake.published.said.none")
                    : Texts.get("intake.published.said", PartialDate.of(getCapture().getPublished()).display(Texts.locale())));
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        }
    }

    /** Merges a proposal into the one before it of its kind. */
    public void merge(String key) {
        try {
            form.merge(key);
        } catch (RefusedException e) {
            Messages.addGlobalInfo("{0}", e.getRefusals().get(0).text());
        }
    }

    /** Adds the proposals of the language model. */
    public void askModel() {
        try {
            ModelReading found = model.ask(getReading());
            int added = reviews.add(getCapture(), getReading(), found, form);
            modelSaid = Texts.get("intake.model.said", added, found.unquoted(), found.malformed());
        } catch (RefusedException e) {
            modelSaid = e.getRefusals().get(0).text();
        }
    }

    /** Undoes the save. */
    public String undo() {
        String next = command("intake.said.undone", () -> removal.undo(id));
        changed = next == null ? removal.changed(id).stream().map(ProposalDecision::getRecordId).collect(Collectors.toSet()) : Set.of();
        return next;
    }

    public String dismiss() {
        return command("intake.said.dismissed", () -> service.dismiss(id));
    }

    public String reopen() {
        return command("intake.said.reopened", () -> service.reopen(id));
    }

    private String command(String said, Runnable command) {
        try {
            command.run();
            Messages.addFlashGlobalInfo("{0}", Texts.get(said));
            return HERE + id;
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        } catch (StillNeededException e) {
            Messages.addGlobalError("{0}", Texts.get("intake.refused.needed"));
        }
        return null;
    }

    /** Adds an actor of the record to those from which participants are chosen. */
    public void addActor() {
        if (addedActor != null) {
            form.getActors().add(addedActor);
            addedActor = null;
        }
    }

    public Capture getCapture() {
        if (capture == null) {
            capture = captures.get(id == null ? 0 : id);
        }
        return capture;
    }

    private ArticleReading getReading() {
        if (reading == null) {
            reading = reviews.read(getCapture());
        }
        return reading;
    }

    /** Returns the article's paragraphs with marks. */
    public List<List<Passage>> getParagraphs() {
        if (paragraphs == null) {
            paragraphs = new MarkedText(getReading(), form == null ? List.of() : form.getProposals()).paragraphs();
        }
        return paragraphs;
    }

    /** Returns possible duplicates of the source. */
    public List<Duplicate> getRecordedSources() {
        if (recordedSources == null) {
            recordedSources = duplicates.of(form.getSource());
        }
        return recordedSources;
    }

    /** Returns the decisions on the proposals, with the records that followed. */
    public List<ProposalDecision> getDecisions() {
        return captures.decisions(getCapture().getId());
    }

    /** Returns the records that prevented an undo, because they were changed since. */
    public Set<Long> getChanged() {
        return changed;
    }

    /** Returns the article to read next; null if the queue is empty. */
    public CaptureRow getNext() {
        if (next == null) {
            next = captures.next();
        }
        return next.orElse(null);
    }

    public ReviewForm getForm() {
        return form;
    }

    /** Returns the outcome of the last question to the language model; null if it was not asked. */
    public String getModelSaid() {
        return modelSaid;
    }

    public Option getAddedActor() {
        return addedActor;
    }

    public void setAddedActor(Option addedActor) {
        this.addedActor = addedActor;
    }
}
