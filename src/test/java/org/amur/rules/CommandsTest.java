package org.amur.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.ApplicationClasses;
import org.amur.access.Roles;
import org.junit.jupiter.api.Test;

/**
 * Tests that every command names the roles that may execute it: public methods of services, and other classes with
 * transactions.
 */
class CommandsTest {

    private static final String NOBODY_ASKED = "";

    /** Commands for roles below editor, or without a role; with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            // The user's own password, which the command verifies.
            Map.entry("OwnPasswordService.change", Roles.ANALYST),
            // Users' own watches, read marks and searches, not part of the record.
            Map.entry("WatchService.watch", Roles.ANALYST),
            Map.entry("WatchService.unwatch", Roles.ANALYST),
            Map.entry("WatchService.keep", Roles.ANALYST),
            Map.entry("WatchService.drop", Roles.ANALYST),
            Map.entry("WatchService.read", Roles.ANALYST),
            Map.entry("WatchService.readUpTo", Roles.ANALYST),
            Map.entry("WatchService.unread", Roles.ANALYST),
            Map.entry("OwnSearchService.remember", Roles.ANALYST),
            Map.entry("OwnSearchService.save", Roles.ANALYST),
            Map.entry("OwnSearchService.delete", Roles.ANALYST),
            Map.entry("OwnSearchService.forget", Roles.ANALYST),
            Map.entry("DigestService.ask", Roles.ANALYST),
            Map.entry("DigestService.end", Roles.ANALYST),
            Map.entry("DigestService.markNotSent", Roles.ANALYST),
            // The user's own visits.
            Map.entry("VisitService.visit", Roles.ANALYST),
            // The user's own token.
            Map.entry("OwnTokenService.issue", Roles.ANALYST),
            Map.entry("OwnTokenService.revoke", Roles.ANALYST),
            // The user's own second factor, for which the command verifies the password.
            Map.entry("OwnFactorService.addApp", Roles.ANALYST),
            Map.entry("OwnFactorService.addKey", Roles.ANALYST),
            Map.entry("OwnFactorService.removeKeys", Roles.ANALYST),
            Map.entry("OwnFactorService.renewRecoveryCodes", Roles.ANALYST),
            Map.entry("OwnFactorService.remove", Roles.ANALYST),
            // The user's own sessions.
            Map.entry("OwnSessionService.find", Roles.ANALYST),
            Map.entry("OwnSessionService.end", Roles.ANALYST),
            Map.entry("OwnSessionService.endOthers", Roles.ANALYST),
            // The user's own names, not part of the record.
            Map.entry("BatchService.discard", Roles.ANALYST),
            // Authorised by the token of a one-time link or mail.
            Map.entry("DigestLinks.confirm", NOBODY_ASKED),
            Map.entry("DigestLinks.end", NOBODY_ASKED),
            Map.entry("PasswordLinks.choosePassword", NOBODY_ASKED),
            // Authorised by the ID token of the single sign-on provider.
            Map.entry("ProviderAccounts.signIn", NOBODY_ASKED),
            // Queries within a transaction, used by background threads.
            Map.entry("ListSourceRepository.state", NOBODY_ASKED),
            Map.entry("ListSourceRepository.get", NOBODY_ASKED),
            Map.entry("ListSourceRepository.states", NOBODY_ASKED),
            Map.entry("ListSourceRepository.all", NOBODY_ASKED),
            Map.entry("ListSourceRepository.seenCurrent", NOBODY_ASKED),
            Map.entry("ListSourceRepository.lastSeen", NOBODY_ASKED),
            Map.entry("CaptureRepository.withAddress", NOBODY_ASKED),
            Map.entry("KnownActors.reader", NOBODY_ASKED),
            Map.entry("ActorParties.of", NOBODY_ASKED),
            Map.entry("ActorParties.ids", NOBODY_ASKED),
            Map.entry("ChangedActors.since", NOBODY_ASKED),
            Map.entry("DesignatedEntries.of", NOBODY_ASKED),
            Map.entry("DesignatedEntries.since", NOBODY_ASKED),
            // Background processing of recorded data; not reachable from pages.
            Map.entry("NoticeWriter.notifyOfRelease", NOBODY_ASKED),
            Map.entry("NoticeWriter.notifyWatchers", NOBODY_ASKED),
            // Before any account exists; not reachable from pages.
            Map.entry("DemoAccounts.openIfAllowed", NOBODY_ASKED),
            Map.entry("SeedPlanting.plant", NOBODY_ASKED),
            Map.entry("SeedPlanting.plantListedProgrammes", NOBODY_ASKED));

    @Test
    void everyCommandIsForEditorsOrAdministrators() {
        List<String> wrong = new ArrayList<>();
        Set<String> exceptions = new TreeSet<>(EXCEPTIONS.keySet());
        for (JavaMethod command : commands()) {
            String name = command.getOwner().getSimpleName() + "." + command.getName();
            exceptions.remove(name);
            Set<String> allowed = allowed(command);
            Set<String> expected = EXCEPTIONS.containsKey(name) ? roles(EXCEPTIONS.get(name)) : null;
            if (expected != null ? !allowed.equals(expected)
                    : !allowed.equals(Set.of(Roles.EDITOR)) && !allowed.equals(Set.of(Roles.ADMIN))) {
                wrong.add(name + " is for " + allowed);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(Set.of(), exceptions, "Exceptions for commands that are no more");
    }

    private static List<JavaMethod> commands() {
        return ApplicationClasses.ALL.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getOwner().getSimpleName().endsWith("Service") || opensTransaction(method))
                .toList();
    }

    /** Methods that join a transaction (MANDATORY) were authorised where it began. */
    private static boolean opensTransaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .filter(transactional -> transactional.value() != TxType.MANDATORY).isPresent();
    }

    private static Set<String> allowed(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(rule -> Arrays.stream(rule.value()).collect(Collectors.toSet())).orElse(Set.of());
    }

    private static Set<String> roles(String role) {
        return role.equals(NOBODY_ASKED) ? Set.of() : Set.of(role);
    }
}
