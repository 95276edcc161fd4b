package org.amur.webhook;

import java.util.Comparator;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.history.RecordKinds;
import org.amur.web.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** {@code /webhook/edit}: edits a webhook with {@code id}, otherwise adds one. */
@Named
@ViewScoped(saveInViewState = true)
public class WebhookEditBacking extends RecordEditing<WebhookForm> {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "common.kind.";

    @Inject
    private WebhookRepository webhooks;

    @Inject
    private WebhookService service;

    @Inject
    private RecordKinds kinds;

    @Override
    protected WebhookForm blank() {
        return new WebhookForm();
    }

    @Override
    protected WebhookForm stored(long id) {
        return new WebhookForm(webhooks.get(id));
    }

    @Override
    protected long create(WebhookForm entered) {
        long id = service.create(entered);
        Faces.setFlashAttribute(WebhookViewBacking.SECRET, service.issueSecret(id));
        return id;
    }

    @Override
    protected void update(WebhookForm entered) {
        service.update(entered);
    }

    /** Returns the names of the kinds to choose from, by code. */
    public Map<Object, String> getKinds() {
        return Texts.labels(kinds.codesForAll().stream().sorted(Comparator.comparing(WebhookEditBacking::label)).toList(), KIND);
    }

    private static String label(String kind) {
        return Texts.get(KIND + kind);
    }

    public WebhookAction[] getActions() {
        return WebhookAction.values();
    }
}
