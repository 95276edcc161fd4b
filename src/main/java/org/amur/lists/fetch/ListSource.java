package org.amur.lists.fetch;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.amur.fetch.HostRules;
import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.lists.OfficialList;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Automatic import of a list: a subfolder of the operator's folder, addresses of the publisher whose files form a
 * release together, or both. Off until an administrator enables it.
 */
@Entity
@Table(name = "list_source")
@Customizer(HistoryCustomizer.class)
public class ListSource extends Recorded {

    static final int MAX_ADDRESSES = 4;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private boolean enabled;

    private String folder;

    private String addresses;

    private String rhythm;

    protected ListSource() {
    }

    ListSource(OfficialList list) {
        this.list = list;
    }

    /** @param addresses one per line */
    void set(boolean enabled, String folder, String addresses, String rhythm) {
        List<String> lines = lines(addresses);
        if (folder == null && lines.isEmpty()) {
            throw new RefusedException("addresses", "lists.listSource.nowhere");
        }
        if (lines.size() > MAX_ADDRESSES) {
            throw new RefusedException("addresses", "lists.listSource.addresses.many");
        }
        if (!lines.stream().allMatch(line -> HostRules.address(line).isPresent())) {
            throw new RefusedException("addresses", "lists.listSource.addresses.invalid");
        }
        this.enabled = enabled;
        this.folder = folder;
        this.addresses = lines.isEmpty() ? null : String.join("\n", lines);
        this.rhythm = rhythm;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public OfficialList getList() {
        return list;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Returns the name of the subfolder; null if none is watched. */
    public String getFolder() {
        return folder;
    }

    /** Returns the addresses; may be empty. */
    public List<String> getAddresses() {
        return lines(addresses);
    }

    public String getRhythm() {
        return rhythm;
    }

    /** Returns the fetch interval as text. */
    public String getRhythmText() {
        return Rhythm.of(rhythm).text();
    }
}
