// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import static nl.evenredig.platform.generated.db.portal.Tables.REDACTION;
import static nl.evenredig.platform.generated.db.portal.Tables.SIGNAL;
import static org.jooq.impl.DSL.row;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.portal.tables.records.SignalRecord;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.AuthorKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Signals.
@Component
class SignalStore {
    private final DSLContext sql;
    private final String town;
    private final Clock clock;

    SignalStore(DSLContext sql, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.town = settings.municipality().code();
        this.clock = clock;
    }

    /// @return whether it was new; a secret that is here already belongs to the same form, sent again
    boolean add(SignalId id, SignalPost post, Guess guess, Actor by) {
        SignalRecord row = new SignalRecord();
        row.setMunicipalityId(town);
        row.setSignalYear(id.year());
        row.setSignalNumber(id.number().number());
        row.setState(SignalState.RECEIVED.name());
        row.setChannel(post.channel().name());
        row.setHasVoice(post.hasVoice());
        say(row, post.saying());
        sender(row, post.sender().discreet());
        row.setGuessedLanguage(guess.language());
        row.setGuessCertainty((float) guess.certainty());
        row.setDutch("");
        row.setDutchBy(DutchText.By.NOBODY.name());
        row.setSecretHash(post.secret().hash());
        row.setAssistedBy(post.channel().isAssisted() ? by.id() : "");
        row.setIsSuspect(post.isSuspect());
        row.setReceivedAt(now());
        row.setVersion(1);
        return sql.insertInto(SIGNAL)
                        .set(row)
                        .onConflict(SIGNAL.MUNICIPALITY_ID, SIGNAL.SECRET_HASH)
                        .doNothing()
                        .execute()
                > 0;
    }

    /// @return whether it was suspect until now
    boolean trust(SignalId id) {
        return sql.update(SIGNAL)
                        .set(SIGNAL.IS_SUSPECT, false)
                        .where(is(id))
                        .and(SIGNAL.IS_SUSPECT)
                        .execute()
                > 0;
    }

    Optional<Signal> find(SignalId id) {
        return sql.selectFrom(SIGNAL).where(is(id)).fetchOptional(SignalStore::signal);
    }

    Optional<Signal> find(Secret secret) {
        return sql.selectFrom(SIGNAL)
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.SECRET_HASH.eq(secret.hash()))
                .fetchOptional(SignalStore::signal);
    }

    /// These signals, held until the end of the transaction; in the order of their numbers, so that two that hold several
    /// never wait for each other.
    List<Signal> hold(Collection<SignalId> ids) {
        return sql.selectFrom(SIGNAL)
                .where(among(ids))
                .orderBy(SIGNAL.SIGNAL_YEAR, SIGNAL.SIGNAL_NUMBER)
                .forUpdate()
                .fetch(SignalStore::signal);
    }

    /// What lies in these clusters, the oldest first.
    List<Signal> of(Collection<ClusterId> clusters) {
        return sql.selectFrom(SIGNAL)
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.CLUSTER_ID.in(clusters.stream().map(ClusterId::value).toList()))
                .orderBy(SIGNAL.RECEIVED_AT, SIGNAL.SIGNAL_NUMBER)
                .fetch(SignalStore::signal);
    }

    /// Lays signals in a cluster, or takes them out when there is none.
    void lay(Collection<SignalId> ids, SignalState state, Optional<ClusterId> cluster) {
        sql.update(SIGNAL)
                .set(SIGNAL.STATE, state.name())
                .set(SIGNAL.CLUSTER_ID, cluster.map(ClusterId::value).orElse(null))
                .set(SIGNAL.VERSION, SIGNAL.VERSION.plus(1))
                .where(among(ids))
                .execute();
    }

    /// Everything in a cluster goes the way of the cluster.
    void follow(ClusterId cluster, SignalState state) {
        sql.update(SIGNAL)
                .set(SIGNAL.STATE, state.name())
                .set(SIGNAL.VERSION, SIGNAL.VERSION.plus(1))
                .where(SIGNAL.MUNICIPALITY_ID.eq(town))
                .and(SIGNAL.CLUSTER_ID.eq(cluster.value()))
                .execute();
    }

    /// Puts down what a signal says, in its own language and in Dutch.
    ///
    /// @return whether it still was at this version
    boolean write(Signal now, int version) {
        SignalRecord row = new SignalRecord();
        say(row, now.saying());
        row.setDutch(now.dutch().text());
        row.setDutchBy(now.dutch().by().name());
        row.setVersion(version + 1);
        return sql.update(SIGNAL)
                        .set(row)
                        .where(is(now.id()))
                        .and(SIGNAL.VERSION.eq(version))
                        .execute()
                > 0;
    }

    /// Puts down what a program made of it, unless somebody did something with the signal meanwhile. Whoever has it open
    /// can still save: a proposal is not a change of what was said.
    boolean propose(Signal read, String dutch) {
        return sql.update(SIGNAL)
                        .set(SIGNAL.DUTCH, dutch)
                        .set(SIGNAL.DUTCH_BY, DutchText.By.MACHINE.name())
                        .where(is(read.id()))
                        .and(SIGNAL.VERSION.eq(read.version()))
                        .and(SIGNAL.DUTCH_BY.eq(DutchText.By.NOBODY.name()))
                        .execute()
                > 0;
    }

    /// Forgets a signal that nobody took up yet.
    ///
    /// @return whether nobody had
    boolean forget(SignalId id) {
        return sql.deleteFrom(SIGNAL)
                        .where(is(id))
                        .and(SIGNAL.STATE.eq(SignalState.RECEIVED.name()))
                        .execute()
                > 0;
    }

    /// Puts down whether a sender agrees, and how they hear.
    void write(SignalId id, Sender sender) {
        SignalRecord row = new SignalRecord();
        sender(row, sender.discreet());
        sql.update(SIGNAL)
                .set(row)
                .set(SIGNAL.VERSION, SIGNAL.VERSION.plus(1))
                .where(is(id))
                .execute();
    }

    void noteRedaction(SignalId id, String reason, int letters, Actor by) {
        sql.insertInto(REDACTION)
                .set(REDACTION.MUNICIPALITY_ID, town)
                .set(REDACTION.REDACTION_ID, UUID.randomUUID())
                .set(REDACTION.SIGNAL_YEAR, id.year())
                .set(REDACTION.SIGNAL_NUMBER, id.number().number())
                .set(REDACTION.REASON, reason)
                .set(REDACTION.LETTERS, letters)
                .set(REDACTION.REDACTED_BY, by.id())
                .set(REDACTION.REDACTED_AT, now())
                .execute();
    }

    /// What was taken out of a signal, and why.
    List<Redaction> redactions(SignalId id) {
        return sql.selectFrom(REDACTION)
                .where(REDACTION.MUNICIPALITY_ID.eq(town))
                .and(REDACTION.SIGNAL_YEAR.eq(id.year()))
                .and(REDACTION.SIGNAL_NUMBER.eq(id.number().number()))
                .orderBy(REDACTION.REDACTED_AT)
                .fetch(found ->
                        new Redaction(
                                found.getReason(),
                                found.getLetters(),
                                found.getRedactedAt().toInstant()));
    }

    static void say(SignalRecord row, Saying saying) {
        row.setWords(saying.words());
        row.setToldLanguage(saying.told());
        row.setTheme(saying.theme().name());
        row.setDistrictId(saying.district());
        row.setTargetGroup(saying.group());
    }

    static void sender(SignalRecord row, Sender sender) {
        row.setAskerKind(sender.kind().name());
        row.setAskerName(sender.name());
        row.setAddress(sender.address());
        row.setPhone(sender.phone());
        row.setReplyLanguage(sender.language());
        row.setConsent(sender.consent().name());
    }

    static Signal signal(SignalRecord row) {
        return new Signal(
                SignalId.of(row.getSignalYear(), row.getSignalNumber()),
                SignalState.valueOf(row.getState()),
                Optional.ofNullable(row.getClusterId()).map(ClusterId::new),
                Channel.valueOf(row.getChannel()),
                new Saying(
                        row.getWords(),
                        row.getToldLanguage(),
                        Theme.valueOf(row.getTheme()),
                        row.getDistrictId(),
                        row.getTargetGroup()),
                new Sender(
                        AuthorKind.valueOf(row.getAskerKind()),
                        row.getAskerName(),
                        row.getAddress(),
                        row.getPhone(),
                        row.getReplyLanguage(),
                        Consent.valueOf(row.getConsent())),
                row.getHasVoice(),
                new Guess(row.getGuessedLanguage(), row.getGuessCertainty()),
                new DutchText(row.getDutch(), DutchText.By.valueOf(row.getDutchBy())),
                row.getIsSuspect(),
                row.getReceivedAt().toInstant(),
                row.getVersion());
    }

    private Condition is(SignalId id) {
        return SIGNAL.MUNICIPALITY_ID
                .eq(town)
                .and(SIGNAL.SIGNAL_YEAR.eq(id.year()))
                .and(SIGNAL.SIGNAL_NUMBER.eq(id.number().number()));
    }

    private Condition among(Collection<SignalId> ids) {
        return SIGNAL.MUNICIPALITY_ID
                .eq(town)
                .and(
                        row(SIGNAL.SIGNAL_YEAR, SIGNAL.SIGNAL_NUMBER)
                                .in(
                                        ids.stream()
                                                .map(id -> row(id.year(), id.number().number()))
                                                .toList()));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
