package org.amur.intake;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.intake.text.TextLanguage;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Page {@code /intake/list}: the reading queue; with {@code state}, captures in another state than open. */
@Named
@RequestScoped
public class CaptureListBacking {

    /** Name of the checkboxes. */
    private static final String SELECTED = "capture";
    /** URL parameters of the list. */
    private static final String[] FILTERS = {"origin", "language"};

    @Inject
    @Param
    private CaptureState state;

    @Inject
    @Param
    private CaptureOrigin origin;

    @Inject
    @Param
    private TextLanguage language;

    @Inject
    private RequestedPage page;

    @Inject
    private CaptureRepository captures;

    @Inject
    private CaptureService service;

    @Inject
    private HttpServletRequest request;

    private Page<CaptureRow> found;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> captures.page(getFilter(), number, size));
    }

    /** Dismisses the selected articles, and shows the same page; the last one if it is now past the end. */
    public String dismiss() {
        try {
            List<Long> selected = selected();
            int dismissed = service.dismissAll(selected);
            load();
            int number = Math.min(found.getNumber(), found.getPageCount());
            Messages.addFlashGlobalInfo("{0}", Texts.get("intake.said.dismissed.all", dismissed));
            return "/intake/list?faces-redirect=true&" + QueryString.parse(request.getQueryString()).only(FILTERS)
                    .with("page", number == 1 ? null : number);
        } catch (RefusedException e) {
            Refusals.showAboveForm(e);
        } catch (NotFoundException | NumberFormatException e) {
            Messages.addGlobalError("{0}", Texts.get("intake.refused.state"));
        }
        return null;
    }

    /** @throws RefusedException if none is selected */
    private static List<Long> selected() {
        String[] sent = Faces.getRequestParameterValues(SELECTED);
        if (sent == null) {
            throw new RefusedException(null, "intake.refused.unselected");
        }
        return Arrays.stream(sent).map(Long::valueOf).toList();
    }

    public CaptureFilter getFilter() {
        return new CaptureFilter(state == null ? CaptureState.OPEN : state, origin, language);
    }

    public Page<CaptureRow> getFound() {
        return found;
    }
}
