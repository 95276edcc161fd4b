package org.amur.webhook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.fetch.HostRules;
import org.amur.history.HistoryCustomizer;
import org.amur.history.RecordChange;
import org.amur.history.Recorded;
import org.amur.settings.Setting;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/** Address of a program that receives changes of records. */
@Entity
@Table(name = "webhook")
@Customizer(HistoryCustomizer.class)
public class Webhook extends Recorded {

    private static final String SEPARATOR = " ";

    private String name;

    private String address;

    /** Codes of kinds. */
    private String kinds;

    /** Names of {@link WebhookAction}s. */
    private String actions;

    private boolean restricted;

    private boolean enabled;

    protected Webhook() {
    }

    /** @throws RefusedException if nothing may be posted to the address */
    void set(String named, String to) {
        name = named.strip();
        address = HostRules.address(to).filter(HostRules.ofOperator(Setting.WEBHOOK_HOSTS)::isPostable).map(Object::toString)
                .orElseThrow(() -> new RefusedException("address", "webhook.address.invalid"));
    }

    /**
     * Chooses the changes.
     *
     * @param withRestricted also those that only editors see
     */
    void choose(String[] ofKinds, WebhookAction[] ofActions, boolean withRestricted) {
        kinds = Stream.of(ofKinds).sorted().distinct().collect(Collectors.joining(SEPARATOR));
        actions = WebhookAction.toText(ofActions);
        restricted = withRestricted;
    }

    void enable(boolean isOn) {
        enabled = isOn;
    }

    /** Tells whether the webhook receives a change. */
    boolean wants(RecordChange change) {
        return enabled && getKinds().contains(change.getKind()) && getActions().contains(WebhookAction.of(change.getAction()))
                && (restricted || !change.isRestricted());
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    /** Returns the codes of the kinds of records. */
    public List<String> getKinds() {
        return List.of(kinds.split(SEPARATOR));
    }

    Set<WebhookAction> getActions() {
        return WebhookAction.parse(actions);
    }

    /** Tells whether it also receives changes that only editors see. */
    public boolean isRestricted() {
        return restricted;
    }

    /** Returns false while nothing is queued or sent but tests. */
    public boolean isEnabled() {
        return enabled;
    }
}
