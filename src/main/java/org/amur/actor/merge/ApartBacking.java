package org.amur.actor.merge;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.actor.Actor;
import org.amur.actor.ActorRepository;
import org.amur.web.NotFoundException;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Page {@code /actor/apart?id=}: previews the undo of a merge, including what cannot be undone. */
@Named
@ViewScoped(saveInViewState = true)
public class ApartBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Name of the checkboxes. */
    private static final String GIVEN = "given";

    @Inject
    @Param
    private Long id;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private ActorRepository actors;

    @Inject
    private MergePreviews previews;

    @Inject
    private MergeObstacles obstacles;

    @Inject
    private ActorMergeService service;

    private ApartForm form;
    private transient ActorMerge merge;
    private transient MergeObstacles.Obstacle obstacle;
    private transient ApartPreview preview;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(MergeRecordKind.CODE, "");
        }
        if (getObstacle() == null) {
            form = new ApartForm(getMerge(), survivor());
        }
    }

    private Actor survivor() {
        return actors.get(getMerge().getSurvivor());
    }

    public String takeApart() {
        form.setGiven(given());
        try {
            long back = service.takeApart(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get("merge.apart.done"));
            return "/actor/view?faces-redirect=true&id=" + back;
        } catch (StaleException e) {
            lookAgain();
            Messages.addGlobalError("{0}", Texts.get("merge.apart.stale"));
        } catch (RefusedException e) {
            lookAgain();
            if (obstacle == null) {
                Refusals.show(e);
            }
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    private static List<String> given() {
        String[] sent = Faces.getRequestParameterValues(GIVEN);
        return sent == null ? List.of() : Arrays.asList(sent);
    }

    /** Tells whether a row added after the merge was selected in the submitted form. */
    public boolean isGiven(MergeLine line) {
        return given().contains(line.getKey());
    }

    private void lookAgain() {
        merge = null;
        preview = null;
        if (getObstacle() == null) {
            form.updateVersions(getMerge(), survivor());
        }
    }

    public ActorMerge getMerge() {
        if (merge == null) {
            merge = merges.get(id);
            obstacle = obstacles.of(merge).orElse(null);
        }
        return merge;
    }

    /** Returns the obstacle to the undo; null if there is none. */
    public MergeObstacles.Obstacle getObstacle() {
        getMerge();
        return obstacle;
    }

    /** Returns the preview; null if the merge cannot be undone. */
    public ApartPreview getPreview() {
        if (preview == null && getObstacle() == null) {
            preview = previews.of(getMerge(), survivor());
        }
        return preview;
    }

    public ApartForm getForm() {
        return form;
    }
}
