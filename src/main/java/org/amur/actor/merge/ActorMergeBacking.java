package org.amur.actor.merge;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.actor.Actor;
import org.amur.actor.ActorRecordKind;
import org.amur.actor.ActorRepository;
import org.amur.history.DuplicateSubmissions;
import org.amur.web.NotFoundException;
import org.amur.web.Notices;
import org.amur.web.Option;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/**
 * Page {@code /actor/merge?id=&other=}: selects the actor to merge into {@code id}, the survivor, and previews the
 * merge.
 */
@Named
@ViewScoped(saveInViewState = true)
public class ActorMergeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALIKE = 6;
    private static final String VIEW = "/actor/view?faces-redirect=true&id=";

    @Inject
    @Param
    private Long id;

    @Inject
    @Param(name = "other")
    private Long otherId;

    @Inject
    private ActorRepository actors;

    @Inject
    private MergePreviews previews;

    @Inject
    private ActorMergeService service;

    @Inject
    private DuplicateSubmissions submissions;

    private Option other;
    private MergeForm form;
    private transient Actor actor;
    private transient MergePreview preview;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(ActorRecordKind.CODE, "");
        }
        if (otherId != null && !otherId.equals(id)) {
            form = new MergeForm(getActor(), actors.get(otherId));
        }
    }

    /** Continues to the preview. */
    public String choose() {
        if (other == null || other.id() == id) {
            Messages.addError("form:other", "{0}", Texts.get(other == null ? "merge.none" : "merge.itself"));
            return null;
        }
        return "/actor/merge?faces-redirect=true&id=" + id + "&other=" + other.id();
    }

    public String merge() {
        try {
            submissions.createOnce(form.getSubmission(), () -> service.merge(form));
            Messages.addFlashGlobalInfo("{0}", Texts.get("merge.done"));
            return VIEW + id;
        } catch (StaleException e) {
            Messages.addGlobalError("{0}", Texts.get("merge.stale"));
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (NotFoundException e) {
            Notices.warnNext(Texts.get("merge.gone"));
            return VIEW + e.getId();
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        form.updateVersions(getPreview().survivor(), getPreview().absorbed());
        return null;
    }

    public Actor getActor() {
        if (actor == null) {
            actor = actors.get(id);
        }
        return actor;
    }

    /** Returns possible duplicates. */
    public List<Option> getAlike() {
        return actors.alike(getActor(), ALIKE);
    }

    /** Returns the preview; null until the other actor is selected. */
    public MergePreview getPreview() {
        if (preview == null && form != null) {
            preview = previews.of(form.getSurvivor(), form.getAbsorbed());
        }
        return preview;
    }

    public MergeForm getForm() {
        return form;
    }

    public Option getOther() {
        return other;
    }

    public void setOther(Option other) {
        this.other = other;
    }
}
