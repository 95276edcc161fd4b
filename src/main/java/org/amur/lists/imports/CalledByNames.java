package org.amur.lists.imports;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.database.SchemaStep;
import org.amur.lists.OfficialList;
import org.amur.lists.read.NamedParty;
import org.amur.lists.read.Namesakes;
import org.flywaydb.core.api.migration.Context;

/**
 * Parties of the US screening list that have no number were recorded under the publisher's hash, which changes with every notice: from
 * this version on they are under what they are called (see {@link Namesakes}), and so is all that points at them. No SQL can tell what
 * that is, since it stands in what an entry says and depends on who else is in a release.
 */
public final class CalledByNames extends SchemaStep {

    static final String LIST = OfficialList.US_SCREENING.name();
    private static final Logger LOG = Logger.getLogger(CalledByNames.class.getName());
    /** The Treasury's; what its parties are numbered by, if it is not by this, stands nowhere in an entry. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(/.*)?");
    private static final String TREASURY = "Treasury Department";
    private static final int AT_ONCE = 500;

    /** As Flyway's service. */
    public CalledByNames() {
        super("284", "parties of the screening list by names");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        rename(context.getConnection());
    }

    /** @param was its reference */
    private record Kept(String was, NamedParty party) {
    }

    static void rename(Connection connection) throws SQLException {
        Map<Long, Kept> kept = kept(connection, unnumbered(connection));
        if (!kept.isEmpty()) {
            Map<String, String> names = names(connection, kept);
            Map<Long, String> were = new LinkedHashMap<>();
            kept.forEach((entry, each) -> were.put(entry, each.was()));
            Map<Long, String> hashes = new RenamedEntries(connection, names).write(were);
            new RenamedPointers(connection, names).write(hashes);
        }
    }

    static JsonObject read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static Map<Long, String> unnumbered(Connection connection) throws SQLException {
        Map<Long, String> references = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, reference from list_entry where list = ? order by id")) {
            select.setString(1, LIST);
            select.setFetchSize(AT_ONCE);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    if (!NUMBER.matcher(found.getString(2)).matches()) {
                        references.put(found.getLong(1), found.getString(2));
                    }
                }
            }
        }
        return references;
    }

    /** What entries say is read of one at a time, for it may be much. */
    private static Map<Long, Kept> kept(Connection connection, Map<Long, String> references) throws SQLException {
        Map<Long, Kept> kept = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select body from list_entry_body where entry_id = ?")) {
            for (Map.Entry<Long, String> each : references.entrySet()) {
                select.setLong(1, each.getKey());
                try (ResultSet found = select.executeQuery()) {
                    Kept party = found.next() ? kept(each.getValue(), read(found.getString(1))) : null;
                    if (party == null) {
                        left.add(each.getValue());
                    } else {
                        kept.put(each.getKey(), party);
                    }
                }
            }
        }
        if (!left.isEmpty()) {
            LOG.log(Level.WARNING, "{0} entries of the screening list keep the reference that was no number of their party, since they do not say"
                    + " what they are called by now: {1} is one of them. The next release takes each for one that went and one that came",
                    new Object[] {left.size(), left.get(0)});
        }
        return kept;
    }

    /** Null if it cannot be told what it is called by now. */
    private static Kept kept(String reference, JsonObject entry) {
        NamedParty party = NamedParty.of(entry);
        String source = NamedParty.source(entry);
        return party.called() == null || source != null && source.contains(TREASURY) ? null : new Kept(reference, party);
    }

    /** What each reference was becomes what its party is called in the newest release that has it. */
    private static Map<String, String> names(Connection connection, Map<Long, Kept> kept) throws SQLException {
        Map<String, String> names = new HashMap<>();
        for (Kept each : kept.values()) {
            name(List.of(each), names);
        }
        for (List<Kept> release : releases(connection, "select w.release_id, w.entry_id from list_waiting_entry w"
                + " join list_release r on r.id = w.release_id where r.list = ?", kept)) {
            name(release, names);
        }
        for (List<Kept> release : releases(connection, "select r.position, s.entry_id from list_release r join list_entry e on e.list = r.list"
                + " join list_entry_span s on s.entry_id = e.id and s.first_position <= r.position"
                + " and (s.last_position is null or s.last_position >= r.position) where r.list = ?", kept)) {
            name(release, names);
        }
        return names;
    }

    private static void name(List<Kept> release, Map<String, String> names) {
        Namesakes called = new Namesakes();
        release.forEach(each -> called.add(each.party()));
        release.forEach(each -> names.put(each.was(), called.reference(each.party())));
    }

    /** The entries of each release, in the order of the releases. */
    private static Collection<List<Kept>> releases(Connection connection, String sql, Map<Long, Kept> kept) throws SQLException {
        Map<Long, List<Kept>> releases = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, LIST);
            select.setFetchSize(AT_ONCE);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Kept each = kept.get(found.getLong(2));
                    if (each != null) {
                        releases.computeIfAbsent(found.getLong(1), release -> new ArrayList<>()).add(each);
                    }
                }
            }
        }
        return releases.values();
    }
}
