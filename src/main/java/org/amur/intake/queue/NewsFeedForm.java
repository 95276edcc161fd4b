package org.amur.intake.queue;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.web.Texts;

/** Form of a feed. */
public class NewsFeedForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotBlank
    @Size(max = 1000)
    private String address;

    private boolean enabled = true;

    /** Creates an empty form. */
    public NewsFeedForm() {
    }

    public NewsFeedForm(NewsFeed feed) {
        super(feed);
        name = feed.getName();
        address = feed.getAddress();
        enabled = feed.isEnabled();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("intake.feed.name", name);
        facts.put("intake.feed.address", address);
        facts.put("intake.feed.state", Texts.get(enabled ? "intake.feed.on" : "intake.feed.paused"));
        return facts;
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

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
