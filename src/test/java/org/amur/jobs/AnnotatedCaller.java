package org.amur.jobs;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Calls something in a transaction of the server, which refuses operations on transactions meanwhile. */
@ApplicationScoped
public class AnnotatedCaller {

    @Transactional
    <T> T call(Callable<T> something) throws Exception {
        return something.call();
    }
}
