package org.amur.trade.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.common.NotFoundException;
import org.amur.common.Option;
import org.amur.common.Page;
import org.amur.history.AsOf;
import org.amur.history.Reads;
import org.amur.trade.FigureRepository;
import org.amur.trade.FigureRow;
import org.amur.trade.Reporter;
import org.amur.trade.Statement;

/** Reads files that wait for their import, reports, and what of a file the record has already. */
@ApplicationScoped
public class ImportRepository {

    private static final String OPTION = "select new org.amur.common.Option(s.id, s.title, s.publisher) from Source s";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Reads reads;

    /** @throws NotFoundException if there is none, or was none yet on the day as known */
    public ImportReport report(long id) {
        ImportReport report = entities.find(ImportReport.class, id);
        if (report == null || !AsOf.knows(report.getAt())) {
            throw new NotFoundException("import", id);
        }
        return report;
    }

    /** Newest first. */
    public Page<ImportReport> reports(int number, int size) {
        long total = entities.createQuery("select count(r) from ImportReport r", Long.class).getSingleResult();
        List<ImportReport> rows = entities.createQuery("select r from ImportReport r order by r.at desc, r.id desc",
                ImportReport.class).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, total, number, size);
    }

    /** The number of the report on a file that an account uploaded and imported. */
    public Optional<Long> reportOn(String token, String account) {
        return entities.createQuery("select r.id from ImportReport r where r.token = :token and r.by = :account",
                Long.class).setParameter("token", token).setParameter("account", account).getResultStream().findFirst();
    }

    /** A file that the account uploaded within a day and did not import yet. */
    Optional<ImportFile> file(String token, String account) {
        return entities.createQuery("select f from ImportFile f where f.token = :token and f.account = :account"
                + " and f.uploadedAt >= :oldest", ImportFile.class).setParameter("token", token)
                .setParameter("account", account).setParameter("oldest", ImportFile.oldest()).getResultStream().findFirst();
    }

    /** The numbers of all but the files that the account uploaded last. */
    List<Long> filesBut(int last, String account) {
        return entities.createQuery("select f.id from ImportFile f where f.account = :account"
                + " order by f.uploadedAt desc, f.id desc", Long.class).setParameter("account", account)
                .setFirstResult(last).getResultList();
    }

    Optional<Option> source(long id) {
        return reads.query(OPTION + " where s.id = :id", Option.class).set("id", id).one();
    }

    /** The source that a file means: by its address, else by its title, else as the only one of its publisher. */
    Optional<Option> source(String name, String address) {
        if (!address.isEmpty()) {
            Optional<Option> same = reads.query(OPTION + " where s.address = :address order by s.id", Option.class)
                    .set("address", address).page(0, 1).one();
            return same.isPresent() ? same : reads.query(OPTION
                    + " where s.title = :name and s.address is null order by s.id", Option.class)
                    .set("name", name).page(0, 1).one();
        }
        Optional<Option> titled = reads.query(OPTION + " where s.title = :name order by s.id", Option.class)
                .set("name", name).page(0, 1).one();
        if (titled.isPresent()) {
            return titled;
        }
        List<Option> published = reads.query(OPTION + " where s.publisher = :name order by s.id", Option.class)
                .set("name", name).page(0, 2).list();
        return published.size() == 1 ? Optional.of(published.get(0)) : Optional.empty();
    }

    /** What the reporters have stated, with the sources that are cited for it. */
    KnownFigures known(Set<Reporter> reporters) {
        KnownFigures known = new KnownFigures();
        if (reporters.isEmpty()) {
            return known;
        }
        Map<Long, Statement> statements = reads.query(FigureRepository.ROW + " where f.reporter in :reporters",
                FigureRow.class).set("reporters", reporters).list().stream()
                .collect(Collectors.toMap(FigureRow::getId, FigureRow::getStatement));
        reads.query("select c.figure.id, c.source.id from FigureCitation c where c.figure.reporter in :reporters",
                Object[].class).set("reporters", reporters).list()
                // A figure that was entered between the two reads is known to the second alone.
                .stream().filter(cited -> statements.containsKey((Long) cited[0]))
                .forEach(cited -> known.recorded(statements.get((Long) cited[0]), (Long) cited[1]));
        return known;
    }
}
