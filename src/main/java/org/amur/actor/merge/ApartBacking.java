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

/** {@code /actor/apart?id=}: says what taking a merge apart does, and what it cannot, before it is done. */
@Named
@ViewScoped(saveInViewState = true)
public class ApartBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What the boxes beside them are called. */
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

    /** Whether a row that came after the merge was chosen in what was sent. */
    public boolean isGiven(MergeLine line) {
        return given().contains(line.getKey());
    }

    private void lookAgain() {
        merge = null;
        preview = null;
        if (getObstacle() == null) {
            form.lookedAt(getMerge(), survivor());
        }
    }

    public ActorMerge getMerge() {
        if (merge == null) {
            merge = merges.get(id);
            obstacle = obstacles.of(merge).orElse(null);
        }
        return merge;
    }

    /** Why it cannot be taken apart now; null if it can. */
    public MergeObstacles.Obstacle getObstacle() {
        getMerge();
        return obstacle;
    }

    /** Null if it cannot be taken apart. */
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
