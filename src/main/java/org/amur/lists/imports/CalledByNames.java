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
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.lists.OfficialList;
import org.amur.lists.read.NamedParty;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Parties of the US screening list that have no number were recorded under the publisher's hash, which changes with every notice: from
 * this version on they are under what they are called (see {@link NamedParty}), and so is all that points at them. No SQL can tell what
 * that is, since it stands in what an entry says and depends on who else is in a release.
 */
public final class CalledByNames implements JavaMigration {

    static final String LIST = OfficialList.US_SCREENING.name();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}(/.*)?");
    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("284");
    }

    @Override
    public String getDescription() {
        return "parties of the screening list by names";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        rename(context.getConnection());
    }

    /** @param was its reference */
    private record Kept(String was, NamedParty party) {
    }

    static void rename(Connection connection) throws SQLException {
        Map<Long, Kept> kept = kept(connection);
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

    private static Map<Long, Kept> kept(Connection connection) throws SQLException {
        Map<Long, Kept> kept = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select e.id, e.reference, b.body from list_entry e"
                + " join list_entry_body b on b.entry_id = e.id where e.list = ? order by e.id")) {
            select.setString(1, LIST);
            select.setFetchSize(AT_ONCE);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    if (HASH.matcher(found.getString(2)).matches()) {
                        kept.put(found.getLong(1), new Kept(found.getString(2), NamedParty.of(read(found.getString(3)))));
                    }
                }
            }
        }
        return kept;
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
        Map<NamedParty, String> called = NamedParty.references(release.stream().map(Kept::party).toList());
        release.stream().filter(each -> called.containsKey(each.party())).forEach(each -> names.put(each.was(), called.get(each.party())));
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
