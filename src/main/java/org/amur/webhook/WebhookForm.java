package org.amur.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.web.Texts;

/** Form of a webhook. */
public class WebhookForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    @Size(max = 1000)
    private String address;

    @NotEmpty
    private String[] kinds = {};

    @NotEmpty
    private WebhookAction[] actions = WebhookAction.values();

    private boolean restricted;

    private boolean enabled = true;

    /** Creates an empty form. */
    public WebhookForm() {
    }

    public WebhookForm(Webhook webhook) {
        super(webhook);
        name = webhook.getName();
        address = webhook.getAddress();
        kinds = webhook.getKinds().toArray(String[]::new);
        actions = webhook.getActions().stream().sorted().toArray(WebhookAction[]::new);
        restricted = webhook.isRestricted();
        enabled = webhook.isEnabled();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("webhook.name", name);
        facts.put("webhook.address", address);
        facts.put("webhook.kinds", getKindNames());
        facts.put("webhook.actions", getActionNames());
        facts.put("webhook.restricted", Texts.get(restricted ? "webhook.restricted.yes" : "webhook.restricted.no"));
        facts.put("webhook.state", Texts.get(enabled ? "webhook.enabled" : "webhook.disabled"));
        return facts;
    }

    /** Returns the kinds as a text. */
    public String getKindNames() {
        return Stream.of(kinds).map(kind -> Texts.get("common.kind." + kind)).sorted().collect(Collectors.joining(", "));
    }

    /** Returns the groups of actions as a text. */
    public String getActionNames() {
        return Stream.of(actions).sorted().map(action -> Texts.choice("webhook.action", action)).collect(Collectors.joining(", "));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String[] getKinds() {
        return kinds;
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds;
    }

    public WebhookAction[] getActions() {
        return actions;
    }

    public void setActions(WebhookAction[] actions) {
        this.actions = actions;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
