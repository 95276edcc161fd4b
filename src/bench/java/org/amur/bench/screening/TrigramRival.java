package org.amur.bench.screening;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.screening.Party;
import org.amur.screening.PartyName;

/** Comparison with PostgreSQL's trigrams and their index; both sides in plain Latin letters. */
final class TrigramRival implements Retrieval.Search, AutoCloseable {

    private static final int FIRST = 5;

    private final EmbeddedPostgres postgres;
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

    TrigramRival(List<Party> parties) throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table listed (party text, name text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into listed values (?, ?)")) {
                for (Party party : parties) {
                    for (PartyName name : party.names()) {
                        insert.setString(1, party.id());
                        insert.setString(2, Misspelt.LATIN.transliterate(name.text()));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
            statement.execute("create index on listed using gin (name gin_trgm_ops)");
            statement.execute("analyze listed");
        }
    }

    private Connection connect() {
        try {
            return postgres.getPostgresDatabase().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> first(Misspelt.Query query) throws SQLException {
        Set<String> parties = new LinkedHashSet<>();
        try (PreparedStatement select = connections.get().prepareStatement(
                "select party from listed where name % ? order by similarity(name, ?) desc limit 50")) {
            select.setString(1, query.latin());
            select.setString(2, query.latin());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parties.add(rows.getString(1));
                }
            }
        }
        return new ArrayList<>(parties).subList(0, Math.min(FIRST, parties.size()));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
