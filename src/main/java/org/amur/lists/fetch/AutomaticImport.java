package org.amur.lists.fetch;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.jobs.BackgroundExecutor;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseProblem;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;
import org.amur.lists.imports.ListsBusyException;
import org.amur.lists.read.UnreadableListException;

/** Imports fetched files like an upload: unreadable ones are recorded as refused. */
@ApplicationScoped
class AutomaticImport {

    @Inject
    private ListImportService service;

    @Inject
    private ListRepository lists;

    @Inject
    private BackgroundExecutor work;

    /**
     * @param place name in messages if there is no release
     *
     * @throws FetchException if another import is running
     */
    ListRelease bring(OfficialList list, List<ListUploadFile> files, String place) throws Exception {
        String token = service.keep(list, null, files);
        try {
            return lists.release(work.runLong(() -> record(token)));
        } catch (ListsBusyException e) {
            service.discard(token);
            throw new FetchException(FetchReason.BUSY, place, "");
        }
    }

    /** Returns the reasons for refusal, a sentence each. */
    String why(ListRelease release) {
        return lists.problems(release.getId()).stream().map(ReleaseProblem::getText).collect(Collectors.joining("\n"));
    }

    private long record(String token) throws IOException {
        try {
            return service.record(token, read -> { });
        } catch (UnreadableListException e) {
            return service.refuse(token, e.getProblem());
        }
    }
}
