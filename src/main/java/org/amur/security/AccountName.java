package org.amur.security;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Constraint for an account name chosen by a user. */
@Size(max = Account.NAME_LENGTH)
@Pattern(regexp = Account.NAME_PATTERN, message = "{security.name.invalid}")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface AccountName {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
