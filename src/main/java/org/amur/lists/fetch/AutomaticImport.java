package org.amur.lists.fetch;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.jobs.Job;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseProblem;
import org.amur.lists.imports.BackgroundListImports;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;

/** Imports fetched files like an upload: unreadable ones are recorded as refused. */
@ApplicationScoped
class AutomaticImport {

    @Inject
    private ListImportService service;

    @Inject
    private ListRepository lists;

    @Inject
    private BackgroundListImports imports;

    /**
     * Carries out the import as a job on the current thread.
     *
     * @param place name in messages if there is no release
     *
     * @throws FetchException if it failed or was cancelled
     */
    ListRelease bring(OfficialList list, List<ListUploadFile> files, String place) throws FetchException {
        String token = service.keep(list, null, files);
        Job job = imports.carryOut(token);
        if (job.getResult() == null) {
            service.discard(token);
            throw new FetchException(job.isCancelRequested() ? FetchReason.CANCELLED : FetchReason.FAULT, place, "");
        }
        return lists.release(job.getResult());
    }

    /** Returns the reasons for refusal, a sentence each. */
    String why(ListRelease release) {
        return lists.problems(release.getId()).stream().map(ReleaseProblem::getText).collect(Collectors.joining("\n"));
    }
}
