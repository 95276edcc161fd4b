package org.amur.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.sql.DataSource;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.amur.database.TestSchema;
import org.amur.lists.OfficialList;
import org.amur.lists.imports.NewRelease;
import org.amur.lists.imports.ReleaseStore;
import org.amur.lists.read.ListEntry;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ReadEntry;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Measures the import of a full SDN list: the first time, unchanged, and with changes, the time to compare releases,
 * and the heap in use meanwhile. The list is built from the parties of a real one.
 */
public final class Lists {

    private static final int PARTIES = 14_000;
    private static final int ALIASES = 17_000;
    private static final int ADDRESSES = 19_000;
    /** One party in this many changes in the next release. */
    private static final int CHANGED = 30;
    private static final Path REAL = DataSets.folder("lists").resolve("ofac/sdn-2022-01");
    private static final Path FOLDER = Path.of("target/bench/lists");
    private static final AtomicLong PEAK = new AtomicLong();

    private Lists() {
    }

    public static void main(String[] args) throws Exception {
        Files.createDirectories(FOLDER);
        List<ListEntry> real = real();
        Path first = made(real, "01/02/2024", false);
        Path again = made(real, "01/03/2024", false);
        Path changed = made(real, "01/04/2024", true);
        real.clear();
        watchHeap();
        read("sdn.xml", first);
        read("sdn_advanced.xml", AdvancedList.made(FOLDER));
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + FOLDER.toAbsolutePath().resolve("h2-" + System.nanoTime())
                + ";WRITE_DELAY=0;DEFAULT_NULL_ORDERING=HIGH");
        measure("H2", h2, first, again, changed);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            measure("PostgreSQL", postgres.getPostgresDatabase(), first, again, changed);
        }
        System.exit(0);
    }

    /**
     * Measures the reader alone; this also warms up the parts that all imports share, as on a server that has run for a
     * while.
     */
    private static void read(String name, Path file) throws Exception {
        long idle = idle();
        PEAK.set(0);
        long start = System.nanoTime();
        long worked = worked();
        ListReading.of(List.of(new ListFile(name + ".gz", () -> Files.newInputStream(file)))).read(entry -> { });
        report("Nothing but reading", name, start, worked, idle);
    }

    private static void measure(String product, DataSource database, Path... releases) throws Exception {
        TestSchema.bring(database, product);
        try (Connection connection = database.getConnection()) {
            String[] names = {"first", "unchanged", "changed"};
            for (int i = 0; i < releases.length; i++) {
                long idle = idle();
                PEAK.set(0);
                long start = System.nanoTime();
                long worked = worked();
                add(connection, releases[i]);
                report(product, names[i], start, worked, idle);
            }
            long start = System.nanoTime();
            int rows = differences(connection, true) + differences(connection, false);
            System.out.printf("%s delta: %.2f s, %,d rows%n", product, (System.nanoTime() - start) / 1e9, rows);
        }
    }

    /**
     * Returns the processor time of this process on all cores, in nanoseconds, without other programs such as
     * PostgreSQL.
     */
    private static long worked() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void report(String product, String name, long start, long worked, long idle) {
        System.out.printf(
                "%s %s: %.2f s, of which at work %.2f s, heap %,d MB above %,d MB%n",
                product,
                name,
                (System.nanoTime() - start) / 1e9,
                (worked() - worked) / 1e9,
                Math.max(0, PEAK.get() - idle) / 1024 / 1024,
                idle / 1024 / 1024);
    }

    private static void add(Connection connection, Path file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        ListFile packed = new ListFile("sdn.xml.gz", () -> Files.newInputStream(file));
        new ReleaseStore(connection).add(new NewRelease(OfficialList.US_SDN, null, OffsetDateTime.now(ZoneOffset.UTC), "bench",
                "sdn.xml.gz"), ListReading.of(List.of(packed)), count -> { });
        connection.commit();
    }

    /** Counts differences as {@code ListRepository.onlyIn} does. */
    private static int differences(Connection connection, boolean forward) throws SQLException {
        String sql = "select e.id, e.list, e.reference, e.kind, e.title from list_entry e join list_entry_span s on s.entry_id = e.id"
                + " where e.list = 'US_SDN' and s.first_position <= ? and (s.last_position is null or s.last_position >= ?)"
                + " and not exists (select 1 from list_entry_span o where o.entry_id = e.id and o.first_position <= ?"
                + " and (o.last_position is null or o.last_position >= ?)) order by e.title, e.id";
        List<Long> positions = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery(
                "select position from list_release order by position desc")) {
            while (found.next()) {
                positions.add(found.getLong(1));
            }
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            long here = positions.get(forward ? 0 : 1);
            long there = positions.get(forward ? 1 : 0);
            select.setLong(1, here);
            select.setLong(2, here);
            select.setLong(3, there);
            select.setLong(4, there);
            int rows = 0;
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }

    private static long idle() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Records the heap in use after each collection, without garbage. */
    private static void watchHeap() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, back) -> {
                                GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool -> pool.getKey().contains("Eden")
                                                || pool.getKey().contains("Survivor")
                                                || pool.getKey().contains("Old")
                                                || pool.getKey().contains("Tenured"))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                PEAK.accumulateAndGet(used, Math::max);
                            },
                            notification -> true,
                            null);
        }
    }

    static List<ListEntry> real() throws IOException {
        List<ListEntry> entries = new ArrayList<>();
        List<ListFile> files = new ArrayList<>();
        for (String name : new String[] {"sdn.csv", "alt.csv", "add.csv"}) {
            files.add(new ListFile(name, () -> Files.newInputStream(REAL.resolve(name))));
        }
        ListReading.of(files).read((ReadEntry read) -> entries.add(read.entry()));
        return entries;
    }

    private static Path made(List<ListEntry> real, String day, boolean changed) throws IOException {
        return made(FOLDER, real, day, changed ? CHANGED : Integer.MAX_VALUE, 0);
    }

    /**
     * Writes a list in the format of {@code sdn.xml}.
     *
     * @param one in this many parties differs from other releases
     * @param offset of the first that does
     */
    static Path made(Path folder, List<ListEntry> real, String day, int one, int offset) throws IOException {
        Path file = folder.resolve("sdn-" + day.replace('/', '-') + ".xml.gz");
        int aliases = ALIASES;
        int addresses = ADDRESSES;
        try (Writer xml = new OutputStreamWriter(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))),
                StandardCharsets.UTF_8)) {
            xml.write("<?xml version=\"1.0\" standalone=\"yes\"?>\n<sdnList xmlns=\"http://tempuri.org/sdnList.xsd\"><publshInformation>"
                    + "<Publish_Date>" + day + "</Publish_Date><Record_Count>" + PARTIES + "</Record_Count></publshInformation>\n");
            for (int i = 0; i < PARTIES; i++) {
                ListEntry entry = real.get(i % real.size());
                xml.write("<sdnEntry>");
                say(xml, "uid", String.valueOf(100_000 + i));
                say(xml, "lastName", entry.title() + (i % one == offset && one != Integer.MAX_VALUE ? " CHANGED " + offset : ""));
                say(xml, "sdnType", entry.kindSaid() == null ? "Entity" : entry.kindSaid());
                xml.write("<programList>");
                for (ListEntry.Programme programme : entry.programmes()) {
                    say(xml, "program", programme.code());
                }
                xml.write("</programList><idList>");
                for (ListEntry.Identifier id : entry.identifiers()) {
                    xml.write("<id>");
                    say(xml, "idType", id.kind());
                    say(xml, "idNumber", id.number());
                    say(xml, "idCountry", id.country());
                    xml.write("</id>");
                }
                xml.write("</idList><akaList>");
                for (int name = 0; aliases > 0 && name < Math.max(1, entry.names().size() - 1); name++, aliases--) {
                    xml.write("<aka>");
                    say(xml, "uid", String.valueOf(aliases));
                    say(xml, "type", "a.k.a.");
                    say(xml, "category", "strong");
                    say(xml, "lastName", entry.names().get(Math.min(entry.names().size() - 1, name + 1)).text() + " " + i);
                    xml.write("</aka>");
                }
                xml.write("</akaList><addressList>");
                for (int place = 0; addresses > 0 && place < Math.max(1, entry.addresses().size()); place++, addresses--) {
                    ListEntry.Address address = entry.addresses().isEmpty() ? null : entry.addresses().get(place);
                    xml.write("<address>");
                    say(xml, "uid", String.valueOf(addresses));
                    say(xml, "address1", address == null ? null : address.street());
                    say(xml, "city", address == null ? "City " + i : address.city());
                    say(xml, "country", address == null ? "Russia" : address.country());
                    xml.write("</address>");
                }
                xml.write("</addressList>");
                if (!entry.remarks().isEmpty()) {
                    say(xml, "remarks", entry.remarks().get(0).text());
                }
                xml.write("</sdnEntry>\n");
            }
            xml.write("</sdnList>\n");
        }
        System.out.printf("%s: %,d parties, %,d aliases, %,d addresses%n", file.getFileName(), PARTIES, ALIASES - aliases,
                ADDRESSES - addresses);
        return file;
    }

    private static void say(Writer xml, String element, String text) throws IOException {
        if (text != null) {
            xml.write("<" + element + ">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</" + element + ">");
        }
    }
}
