package org.amur.rest;

import java.util.List;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.amur.access.ForbiddenException;
import org.amur.history.CannotRestoreException;
import org.amur.history.PastIsReadOnlyException;
import org.amur.web.NotFoundException;
import org.amur.web.ProblemDetail;
import org.amur.web.ProblemDetail.FieldProblem;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;

/** Responses to requests that commands on records refuse. */
final class RecordRefusals {

    private RecordRefusals() {
    }

    /** Returns the response; null if it is another failure. */
    static Response response(Throwable thrown) {
        if (thrown instanceof RefusedException refused) {
            return invalid(refused.getRefusals().stream()
                    .map(each -> new FieldProblem(each.field() == null ? "" : each.field(), each.text()))
                    .toList());
        }
        if (thrown instanceof InvalidFieldsException invalid) {
            return invalid(invalid.problems());
        }
        if (thrown instanceof StillNeededException needed) {
            return ProblemDetail.response(Status.CONFLICT, needed.getSentence(), needed.getDependents().stream()
                    .map(each -> new FieldProblem(each.address(), each.title())).toList()).build();
        }
        if (thrown instanceof StaleException) {
            return ProblemDetail.response(Status.PRECONDITION_FAILED, Texts.get("rest.stale")).build();
        }
        if (thrown instanceof CannotRestoreException) {
            return ProblemDetail.response(Status.CONFLICT, Texts.get("common.undo.impossible")).build();
        }
        if (thrown instanceof NotFoundException none) {
            return ProblemDetail.response(
                            Status.NOT_FOUND,
                            Texts.get(none.getKind().equals(RecordApis.ADDRESS) ? "rest.missing" : "rest.notFound"))
                    .build();
        }
        if (thrown instanceof PastIsReadOnlyException) {
            return ProblemDetail.response(Status.BAD_REQUEST, Texts.get("rest.past")).build();
        }
        return thrown instanceof ForbiddenException ? ProblemDetail.response(Status.FORBIDDEN, Texts.get("rest.forbidden")).build() : null;
    }

    private static Response invalid(List<FieldProblem> problems) {
        return ProblemDetail.response(Status.BAD_REQUEST, problems.get(0).detail(), problems).build();
    }
}
