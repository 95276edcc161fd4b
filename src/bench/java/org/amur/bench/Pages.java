package org.amur.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.amur.event.EventType;

/** Measured pages of Amur and of the servlet. */
final class Pages {

    /** Repeated steps of a client; each client gets its own {@link Load.Step}. */
    interface Journey {

        Load.Step of(Visitor visitor, int client);
    }

    /**
     * Measured case.
     *
     * @param cookies whether its clients are signed in, each with its own session
     * @param peer whether it is the comparison for the case before it
     */
    record Case(String name, boolean cookies, boolean peer, Journey journey) {
    }

    static final int CLIENTS = 8;
    private static final int PAGES = 40;
    private static final String ROWS_AND_COUNT = "  servlet, rows and count";
    private static final String ROWS_ALONE = "  servlet, rows alone";
    private static final int PAGE_SIZE = 25;
    static final int VIEWED = 2_000;

    private final String address;
    private final List<Visitor> signedIn = new ArrayList<>();
    private final Samples samples;
    private final int deep;
    private final Load load = new Load(Integer.getInteger("bench.rounds"), Integer.getInteger("bench.seconds"));

    Pages(String address, Samples samples, int events) throws IOException, InterruptedException {
        this.address = address;
        deep = Math.min(10_000, events / PAGE_SIZE);
        this.samples = samples;
        for (int i = 0; i < CLIENTS; i++) {
            signedIn.add(Visitor.withCookies(address).signIn(Generator.EDITOR, Bench.PASSWORD));
        }
    }

    /**
     * Returns the cases; the servlet's follows the one with the same rows. Successive requests differ, since H2 caches
     * the result of a query. Amur caches the last pages of its lists until the record changes; cases named uncached
     * request more pages in turn than it keeps.
     */
    List<Case> cases() {
        IntFunction<String> first = turn -> "page=" + (1 + turn % PAGES);
        IntFunction<String> far = turn -> "page=" + (deep - turn % PAGES);
        IntFunction<String> next = turn -> "page=" + (PAGES + 1 + turn % Math.max(1, deep / 4));
        IntFunction<String> typed = turn -> "sort=-when&type=" + EventType.values()[turn % EventType.values().length];
        return Stream.of(
                page("List of events, pages 1 to " + PAGES, "/amur/event/list?", first),
                peer(ROWS_AND_COUNT, "/peer/events?", first),
                peer(ROWS_ALONE, "/peer/events?count=false&", first),
                apart("List of events, the pages after, none of which is kept", "/amur/event/list?", next),
                apart("List of actors, none of which pages is kept", "/amur/actor/list?", next),
                apart("List of sources, none of which pages is kept", "/amur/source/list?", next),
                apart("List of figures, none of which pages is kept", "/amur/trade/list?", next),
                page("List of events, the " + PAGES + " pages up to " + deep, "/amur/event/list?", far),
                peer(ROWS_AND_COUNT, "/peer/events?", far),
                peer(ROWS_ALONE, "/peer/events?count=false&", far),
                page("List of events of one type, newest first", "/amur/event/list?", typed),
                peer(ROWS_AND_COUNT, "/peer/events?", typed),
                peer(ROWS_ALONE, "/peer/events?count=false&", typed),
                page("List of events, one word, published, by title", "/amur/event/list?q=rail&status=PUBLISHED&sort=title&", first),
                page("List of events, 2015 to 2016", "/amur/event/list?from=2015&until=2016&", first),
                new Case("One event", true, false, this::view),
                page("Home", "/amur/?", turn -> ""),
                page("Dashboard", "/amur/trade/dashboard?", turn -> ""),
                page("Dashboard, of a span of years never asked for", "/amur/trade/dashboard?", turn -> "from=" + (1950 + turn % 60)),
                page("Vintages of a series", "/amur/trade/vintages?reporter=IMF&", turn -> "from=" + (1950 + turn % 60)),
                page("Mirror gap by month", "/amur/trade/mirror?china=IMF&russia=IMF&by=MONTH&", turn -> "from=" + (2015 + turn % 8)),
                page("Goods of a year", "/amur/trade/goods?reporter=COMTRADE&", turn -> "year=" + (2000 + turn % 25)),
                page("Partners of a year", "/amur/trade/partners?", turn -> "year=" + (2000 + turn % 25)),
                new Case("An event's form, changed and saved", true, false, this::save),
                page("Sign-in page, with a session", Visitor.SIGN_IN + "?", turn -> ""),
                peer("Sign-in page, without a cookie", Visitor.SIGN_IN + "?", turn -> ""))
                .filter(each -> each.name().matches(System.getProperty("bench.only"))).toList();
    }

    private static Case page(String name, String path, IntFunction<String> query) {
        return new Case(name, true, false, (visitor, client) -> get(visitor, client, path, query));
    }

    /** Returns a case in which no client repeats another's latest request. */
    private static Case apart(String name, String path, IntFunction<String> query) {
        return new Case(name, true, false, (visitor, client) -> {
            AtomicInteger turn = new AtomicInteger();
            return () -> visitor.get(path + query.apply(turn.getAndIncrement() * CLIENTS + client));
        });
    }

    private static Case peer(String name, String path, IntFunction<String> query) {
        return new Case(name, false, true, (visitor, client) -> get(visitor, client, path, query));
    }

    private static Load.Step get(Visitor visitor, int client, String path, IntFunction<String> query) {
        AtomicInteger turn = new AtomicInteger(client * PAGES / CLIENTS);
        return () -> visitor.get(path + query.apply(turn.getAndIncrement()));
    }

    private Load.Step view(Visitor visitor, int client) {
        AtomicInteger turn = new AtomicInteger(client * VIEWED / CLIENTS);
        return () -> visitor.get("/amur/event/view?id=" + samples.viewed().get(turn.getAndIncrement() % samples.viewed().size()));
    }

    /** Returns a step of form and saving, counted as one; each client has its own record. */
    private Load.Step save(Visitor visitor, int client) {
        String path = "/amur/event/edit?id=" + samples.drafts().get(client);
        AtomicInteger turn = new AtomicInteger();
        return () -> visitor.post(path, HtmlForm.in(visitor.get(path))
                .set("form:description", "As of save " + turn.incrementAndGet()).set("form:save", "x"));
    }

    void warmUp(Case page) throws InterruptedException, ExecutionException {
        load.warmUp(steps(page, CLIENTS));
    }

    Load.Figures measure(Case page, int clients) throws InterruptedException, ExecutionException {
        return load.measure(steps(page, clients));
    }

    private List<Load.Step> steps(Case page, int clients) {
        return IntStream.range(0, clients).mapToObj(client -> page.journey().of(
                page.cookies() ? signedIn.get(client) : Visitor.withoutCookies(address), client)).toList();
    }
}
