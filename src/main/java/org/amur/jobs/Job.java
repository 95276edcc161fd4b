package org.amur.jobs;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/**
 * Latest background work on a subject, such as the import of a file. Stored, so that all nodes and the next run of a
 * server know it. Written by its thread and read by others.
 */
@Entity
@Table(name = "job")
public class Job {

    /** Process that runs this application, as {@code pid@host}. */
    private static final String HERE = ManagementFactory.getRuntimeMXBean().getName();
    private static final String AT = "@";
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Time after the last renewal of the lease in which a job counts as running, by the database's clock. */
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final int MAX_TITLE = 500;
    private static final int MAX_VALUES = 4000;

    /** Kind of work. */
    public enum Kind {
        FIGURE_IMPORT(true), FIGURE_ROLLBACK(true), LIST_IMPORT(true), ACCEPTANCE(false), ACCEPTANCE_ROLLBACK(false),
        BATCH_SCREENING(false), CASES(false), RECONCILIATION(false), FEED_CHECK(false);

        private final boolean whole;

        Kind(boolean whole) {
            this.whole = whole;
        }

        /** Tells whether all or nothing of it is saved, in one transaction. */
        boolean isWhole() {
            return whole;
        }
    }

    /** State as stored; a running job whose server stopped is interrupted. */
    enum State {
        RUNNING,
        /** Runs, but another job must end first. */
        WAITING, DONE, FAILED;

        static final Set<State> UNFINISHED = EnumSet.of(RUNNING, WAITING);
    }

    @Id
    private String id;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    private String node;

    @Column(name = "alive_at")
    private OffsetDateTime aliveAt;

    @Enumerated(EnumType.STRING)
    private volatile State state;

    private volatile Integer total;

    private volatile int done;

    private boolean again;

    @Column(name = "result_id")
    private volatile Long result;

    @Column(name = "failure_key")
    private volatile String failureKey;

    @Column(name = "failure_values")
    private volatile String failureValues;

    @Column(name = "cancel_requested")
    private volatile boolean cancelRequested;

    /** True for the job that this process carries out, not a stored copy. */
    @Transient
    private boolean live;

    /** True once the job that this process carries out is in the database. */
    @Transient
    private volatile boolean stored;

    /** True once another node has taken over the subject. */
    @Transient
    private volatile boolean lost;

    protected Job() {
    }

    /**
     * Creates a job that begins now.
     *
     * @param subject token or id of what is processed, unique among all kinds
     * @param title   name of the subject for its pages; null if they know it
     */
    public Job(Kind kind, String subject, String title, String startedBy) {
        id = UUID.randomUUID().toString();
        this.kind = kind;
        this.subject = subject;
        this.title = title == null ? null : cut(title, MAX_TITLE);
        this.startedBy = startedBy;
        startedAt = now();
        node = HERE;
        aliveAt = startedAt;
        state = State.RUNNING;
        live = true;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    static OffsetDateTime now() {
        return DatabaseClock.now();
    }

    /** Sets the number of steps, and begins to count. */
    public void begins(int steps) {
        total = steps;
        done = 0;
    }

    /** @throws JobStoppedException if the job was cancelled, or another node has taken over */
    public void setDone(int steps) {
        done = steps;
        state = State.RUNNING;
        checkStopped();
    }

    /**
     * Pauses, because another job must end first. The next progress ends the wait.
     *
     * @throws JobStoppedException if the job was cancelled, another node has taken over, or the server stops
     */
    public void pause() {
        state = State.WAITING;
        checkStopped();
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobStoppedException(this);
        }
    }

    /** @throws JobStoppedException if the job was cancelled, or another node has taken over */
    public void addDone(int steps) {
        setDone(done + steps);
    }

    private void checkStopped() {
        if (lost || cancelRequested) {
            throw new JobStoppedException(this);
        }
    }

    void cancel() {
        cancelRequested = true;
    }

    void markStored() {
        stored = true;
    }

    boolean isStored() {
        return stored;
    }

    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /** Sets the id of the report or release of work that may then fail. */
    public void setResult(Long outcome) {
        result = outcome;
    }

    /** @param outcome id of the resulting report or release; null if there is none */
    void end(Long outcome) {
        result = outcome;
        state = State.DONE;
    }

    void restart() {
        result = null;
        state = State.RUNNING;
    }

    void fail(JobFailure why) {
        failureValues = cut(why.values().stream().map(value -> value.replace('\n', ' ')).collect(Collectors.joining("\n")), MAX_VALUES);
        failureKey = why.key();
        state = State.FAILED;
    }

    /** Tells whether it can still be running: its lease has not expired, and its process exists if it is of this host. */
    private boolean isAlive() {
        if (live || node.equals(HERE)) {
            return live;
        }
        String[] process = node.split(AT, 2);
        boolean onThisHost = HERE.endsWith(AT + process[process.length - 1]);
        return aliveAt.plus(LEASE).isAfter(now()) && (!onThisHost || ProcessHandle.of(Long.parseLong(process[0])).isPresent());
    }

    public boolean isRunning() {
        return isUnfinished() && isAlive();
    }

    /** Tells whether it waits for another job to end; it then counts as running. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }

    private boolean isUnfinished() {
        return State.UNFINISHED.contains(state);
    }

    /** Tells whether its server stopped before it ended. */
    public boolean isInterrupted() {
        return isUnfinished() && !isAlive();
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    public boolean isFinished() {
        return state == State.DONE;
    }

    /** Tells whether its starter or an administrator has asked it to stop. */
    public boolean isCancelRequested() {
        return cancelRequested;
    }

    State getState() {
        return state;
    }

    OffsetDateTime getAliveAt() {
        return aliveAt;
    }

    String getFailureValues() {
        return failureValues;
    }

    public String getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    /** Returns the process that carries it out, as {@code pid@host}. */
    public String getNode() {
        return node;
    }

    /** Returns the number of steps; null until it is known. */
    public Integer getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    /** Returns the id of the resulting report or release; null if there is none. */
    public Long getResult() {
        return result;
    }

    /** Returns the message key of the failure; null if it did not fail. */
    public String getFailureKey() {
        return failureKey;
    }

    /** Returns the arguments of the failure's message. */
    public List<String> getFailureArguments() {
        return failureValues == null || failureValues.isEmpty() ? List.of() : failureValues.lines().toList();
    }
}
