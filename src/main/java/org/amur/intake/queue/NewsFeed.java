package org.amur.intake.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.fetch.HostRules;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/** Atom or RSS feed whose articles are added to the reading queue. */
@Entity
@Table(name = "news_feed")
@Customizer(HistoryCustomizer.class)
public class NewsFeed extends Recorded {

    private String name;

    private String address;

    private boolean enabled;

    protected NewsFeed() {
    }

    /** @throws RefusedException if the address cannot be fetched */
    void set(String named, String from, boolean isOn) {
        name = named.strip();
        address = HostRules.address(from)
                .map(Object::toString)
                .orElseThrow(() -> new RefusedException("address", "intake.feed.address.invalid"));
        enabled = isOn;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    /** Returns false if the feed is paused. */
    public boolean isEnabled() {
        return enabled;
    }
}
