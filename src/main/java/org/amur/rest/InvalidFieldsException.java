package org.amur.rest;

import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;

import org.amur.web.ProblemDetail.FieldProblem;

/** Thrown if fields of a body violate a constraint; nothing has been written. */
class InvalidFieldsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    InvalidFieldsException(Set<? extends ConstraintViolation<?>> violations) {
        super(violations.toString());
        problems = violations.stream().map(each -> new FieldProblem(path(each), each.getMessage())).sorted().toList();
    }

    /** Rows are an array of the body, and an object of the form. */
    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".rows[", "[").replaceFirst("^withdraw\\.", "");
    }

    List<FieldProblem> problems() {
        return problems;
    }
}
