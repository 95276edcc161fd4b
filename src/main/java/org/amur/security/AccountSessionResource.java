package org.amur.security;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.amur.access.Roles;
import org.amur.rest.ApiResource;
import org.amur.security.session.AccountSession;
import org.amur.security.session.SessionService;

/** {@code /api/accounts/7/sessions}: the open sessions of an account, for administrators. */
@Path("accounts/{id: \\d{1,18}}/sessions")
@RequestScoped
public class AccountSessionResource extends ApiResource {

    private static final String ONE = "{session: [A-Za-z0-9_-]{1,100}}";

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionService service;

    /** Lists the sessions, the latest first. */
    @GET
    public Response list(@PathParam("id") long id) {
        return part(service.find(account(id)).stream().map(AccountSessionResource::json).toList(), null);
    }

    /** Ends all sessions. */
    @DELETE
    public Response endAll(@PathParam("id") long id) {
        service.endAll(account(id));
        return ended();
    }

    @DELETE
    @Path(ONE)
    public Response end(@PathParam("id") long id, @PathParam("session") String session) {
        service.end(account(id), List.of(session));
        return ended();
    }

    /** Returns the name of the account. */
    private String account(long id) {
        count();
        checkRole(Roles.ADMIN);
        return accounts.get(id).getName();
    }

    private static Response ended() {
        return Response.noContent().build();
    }

    private static Session json(AccountSession session) {
        return new Session(
                session.getId(),
                session.getBrowser(),
                session.getAddress(),
                session.getBegunAt(),
                session.getUsedAt());
    }

    /**
     * Session. Its id gives no access to it.
     *
     * @param browser null if unknown
     * @param address of the network from which the user signed in
     */
    public record Session(String id, String browser, String address, OffsetDateTime begunAt, OffsetDateTime usedAt) {
    }
}
