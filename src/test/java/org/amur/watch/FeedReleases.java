package org.amur.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.lists.OfficialList;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;

/** Releases of the UK Sanctions List, which no other test imports, each of a later date. */
@ApplicationScoped
public class FeedReleases {

    /** Parties of every release, so that none looks like another list. */
    private static final int ALWAYS = 40;

    @Inject
    private ListImportService service;

    @Inject
    private ActorService actors;

    @Inject
    private WatchService watching;

    @Inject
    private Caller caller;

    private LocalDate day = LocalDate.of(2024, 1, 1);
    private int references;

    /** Returns an unused reference. */
    synchronized String reference() {
        return "FEE%05d".formatted(++references);
    }

    /** @param parties reference=name=country, or reference=name=country=IMO number of a ship */
    synchronized long add(String... parties) {
        day = day.plusDays(1);
        return add(day, parties);
    }

    long add(LocalDate day, String... parties) {
        String always = Stream.iterate(1, i -> i + 1).limit(ALWAYS)
                .map(i -> entry("UKA" + i + "=Always " + i + "=Belarus", i == 1 ? "Individual" : "Entity"))
                .collect(Collectors.joining());
        String xml = "<Designations><DateGenerated>"
                + "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                + "</DateGenerated>" + always + Stream.of(parties).map(FeedReleases::entry).collect(Collectors.joining())
                + "</Designations>";
        AtomicReference<Long> release = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> {
            try {
                release.set(service.record(service.keep(OfficialList.UK_SANCTIONS, null, List.of(ListUploadFile.of("uk.xml",
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))), read -> { }));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return release.get();
    }

    /** Returns the date of the last release. */
    synchronized LocalDate day() {
        return day;
    }

    private static String entry(String party) {
        return entry(party, party.split("=").length < 4 ? "Entity" : "Ship");
    }

    private static String entry(String party, String kind) {
        String[] said = party.split("=");
        String ship = said.length < 4
                ? ""
                : "<ShipDetails><Ship><IMONumbers><IMONumber>" + said[3]
                        + "</IMONumber></IMONumbers></Ship></ShipDetails>";
        return "<Designation><UniqueID>" + said[0] + "</UniqueID><RegimeName>The Russia Regulations</RegimeName>"
                + "<IndividualEntityShip>" + kind + "</IndividualEntityShip>" + ship
                + "<Names><Name><Name6>" + said[1]
                + "</Name6><NameType>Primary Name</NameType></Name></Names><Addresses><Address><AddressCountry>"
                + said[2]
                + "</AddressCountry></Address></Addresses></Designation>";
    }

    /** Makes an account watch an actor and changes the actor's list entry. */
    public void watchAndChange(String account, String word) {
        String reference = reference();
        add(reference + "=Watched " + word + "=Russia");
        long actor = actor("Watched " + word, IdentifierScheme.UK_REFERENCE, reference);
        caller.actAs(account, Set.of(Roles.ANALYST), () -> watching.watch(actor));
        add(reference + "=Watched " + word + "=Georgia");
    }

    long actor(String name, IdentifierScheme scheme, String code) {
        return actor(name, new ActorIdentifierForm(scheme, code));
    }

    long ship(String name, String number) {
        return actor(ActorKind.VESSEL, name, new ActorIdentifierForm(IdentifierScheme.IMO, number));
    }

    long actor(String name, ActorIdentifierForm... identifiers) {
        return actor(ActorKind.PERSON, name, identifiers);
    }

    private long actor(ActorKind kind, String name, ActorIdentifierForm... identifiers) {
        ActorForm form = new ActorForm();
        form.setKind(kind);
        form.getNames().getRows().get(0).setText(name);
        form.getIdentifiers().getRows().addAll(List.of(identifiers));
        AtomicReference<Long> actor = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> actor.set(actors.create(form)));
        return actor.get();
    }
}
