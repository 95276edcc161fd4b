package org.amur.lists.fetch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Sha256;
import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.HostRules;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.ListRelease;

/** Fetches the addresses of a list once and imports the files if they have changed. */
@ApplicationScoped
class AddressFetch {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration WHOLE = Duration.ofMinutes(10);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private AutomaticImport bringing;

    FetchResult ask(ListSource listSource, ListSourceState state) throws Exception {
        ListDownload download = new ListDownload(new Download(HostRules.ofOperator(), CONNECT, WHOLE, ListDownload.MAX_BYTES, threads));
        List<Fetched> fetched = fetch(download, listSource.getAddresses(), state.validators());
        if (fetched.stream().allMatch(Fetched::isUnchanged)) {
            return FetchResult.same(null, null, null);
        }
        String validators = fetched.stream().map(Fetched::validators).collect(Collectors.joining("\n"));
        String sha256 = Sha256.hex(fetched.stream().map(Fetched::sha256).collect(Collectors.joining("\n")));
        if (Objects.equals(sha256, state.sha256())) {
            return FetchResult.same(null, validators, sha256);
        }
        OffsetDateTime begun = DatabaseClock.now();
        ListRelease release = bringing.bring(listSource.getList(), fetched.stream().map(Fetched::file).toList(),
                HostRules.address(listSource.getAddresses().get(0)).orElseThrow().getHost());
        return release.getRetrievedAt().isBefore(begun) ? FetchResult.same(release.getId(), validators, sha256)
                : FetchResult.release(release.getId(), validators, sha256);
    }

    /** Fetches all files or none: files published together form one release. */
    private static List<Fetched> fetch(ListDownload download, List<String> addresses, String validators) throws FetchException {
        String[] known = validators.split("\n", -1);
        List<Fetched> fetched = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            fetched.add(download.get(addresses.get(i), known.length == addresses.size() ? known[i] : ""));
        }
        if (!fetched.stream().allMatch(Fetched::isUnchanged)) {
            for (int i = 0; i < addresses.size(); i++) {
                if (fetched.get(i).isUnchanged()) {
                    fetched.set(i, download.get(addresses.get(i), ""));
                }
            }
        }
        return fetched;
    }
}
