package org.amur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.Visitor;

/**
 * Measures pages while a thousand synthetic texts are added to the reading queue: before, during and after, in one run.
 * Each client requests a page, and waits a little, as a reader would.
 */
public final class IntakeUnderLoad {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final int TEXTS = 1000;
    private static final int SENTENCES = 30;
    private static final int CLIENTS = 2;
    private static final long THINKING_MILLIS = 100;
    private static final long BESIDE_SECONDS = 40;
    private static final String EVENTS = "/amur/event/list?q=putin&page=1";
    private static final String QUEUE = "/amur/intake/list";

    private static final String[][] PHRASES = {
        {
            "Xi Jinping met Vladimir Putin in Moscow on %d March 2023. ",
            "Bilateral trade between China and Russia reached $%d billion in 2022. ",
            "“We are open to talks,” said Sergey Lavrov on day %d. ",
            "The weather in the city was good for %d days. "
        },
        {
            "Си Цзиньпин встретился с Владимиром Путиным в Москве %d марта 2023 года. ",
            "Товарооборот Китая и России достиг %d млрд долларов. ",
            "«Мы открыты к переговорам», — заявил Сергей Лавров на %d-й день. ",
            "Погода в городе была хорошей %d дней. "
        },
        {"习近平%d日在莫斯科会见普京。", "中俄贸易额达到%d亿美元。", "王毅表示，第%d天的会谈很有成果。", "城里连续%d天天气晴朗。"}
    };

    private IntakeUnderLoad() {
    }

    public static void main(String[] args) throws Exception {
        Path data = FOLDER.resolve("intake-" + System.getProperty("ds") + "-" + System.currentTimeMillis());
        Files.createDirectories(data);
        Database.in(System.getProperty("ds"), data, false, IntakeUnderLoad::run);
        System.exit(0);
    }

    private static void run(Database database) throws Exception {
        try (BenchServer server = BenchServer.withBoth(Integer.getInteger("bench.port"), FOLDER, database)) {
            server.start();
            Visitor.withCookies(server.address()).become(server.setupPath(), Generator.EDITOR, Bench.PASSWORD);
            server.awaitRest();
            String before = measure(server, seconds(BESIDE_SECONDS));
            Path articles = BenchServer.articles(FOLDER);
            long begun = System.nanoTime();
            fill(articles);
            String during = measure(server, () -> count(articles.resolve("done")) >= TEXTS);
            long took = (System.nanoTime() - begun) / 1_000_000_000;
            String after = measure(server, seconds(BESIDE_SECONDS));
            System.out.printf(
                    "%d texts in %d s%n| | events, p50 ms | events, p99 ms | queue, p50 ms | queue, p99 ms |%n|---|--:|--:|--:|--:|%n",
                    TEXTS, took);
            System.out.printf("| before | %s |%n| during | %s |%n| after | %s |%n", before, during, after);
        }
    }

    private static void fill(Path folder) throws IOException {
        Random chance = new Random(1);
        for (int text = 0; text < TEXTS; text++) {
            String[] phrases = PHRASES[text % PHRASES.length];
            Files.writeString(
                    folder.resolve("text-" + text + ".txt"),
                    "Report " + text + "\n20.03.2023\n\n"
                            + IntStream.range(0, SENTENCES)
                                    .mapToObj(each ->
                                            phrases[chance.nextInt(phrases.length)].formatted(1 + chance.nextInt(28))
                                                    + (each % 5 == 4 ? "\n\n" : ""))
                                    .collect(Collectors.joining()));
        }
    }

    private static BooleanSupplier seconds(long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return () -> System.nanoTime() > end;
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Requests both pages until the end, and returns median and p99 of each as cells. */
    private static String measure(BenchServer server, BooleanSupplier ended) throws Exception {
        List<Long> events = new ArrayList<>();
        List<Long> queue = new ArrayList<>();
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Visitor visitor = Visitor.withCookies(server.address()).signIn(Generator.EDITOR, Bench.PASSWORD);
            clients.add(new Thread(() -> {
                while (!ended.getAsBoolean()) {
                    time(visitor, EVENTS, events);
                    time(visitor, QUEUE, queue);
                }
            }));
        }
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        return cells(events) + " | " + cells(queue);
    }

    private static void time(Visitor visitor, String path, List<Long> times) {
        try {
            long begun = System.nanoTime();
            visitor.get(path);
            synchronized (times) {
                times.add(System.nanoTime() - begun);
            }
            Thread.sleep(THINKING_MILLIS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cells(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "%.1f | %.1f".formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}
