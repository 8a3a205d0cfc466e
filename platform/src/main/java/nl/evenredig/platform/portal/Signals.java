// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where everyone can tell the town something, and see later what became of it.
@Component
@Transactional
public class Signals {
    private static final String GAP = "[…]";

    private final SignalStore store;
    private final Linguist linguist;
    private final Uploads uploads;
    private final Desk desk;

    /// What happens when something came in.
    @Component
    record Desk(Numbers numbers, SenderPost post, Books books) {}

    Signals(SignalStore store, Linguist linguist, Uploads uploads, Desk desk) {
        this.store = store;
        this.linguist = linguist;
        this.uploads = uploads;
        this.desk = desk;
    }

    /// Takes a signal in: gives it a number, keeps its files, and writes its sender a letter when they gave an address.
    /// All of it happens or nothing. A form that is sent twice is one signal.
    ///
    /// @return the signal as it was taken in, now or the first time
    public Signal receive(SignalPost post, Actor by) {
        Optional<Signal> earlier = store.find(post.secret());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Guess guess = linguist.guess(post.saying().words());
        SignalId id = desk.numbers().next();
        if (!store.add(id, post, guess, by)) {
            return store.find(post.secret()).orElseThrow();
        }
        post.files().forEach((kind, file) -> uploads.claim(file, kind, id.owner()));
        Signal signal = store.find(id).orElseThrow();
        desk.post().acknowledge(signal, post.secret());
        desk.books().note(by, "portal.signal-received", "signal:" + id);
        desk.books().tell(new SignalReceived(id));
        return signal;
    }

    @Transactional(readOnly = true)
    public Optional<Signal> find(SignalId id) {
        return store.find(id);
    }

    /// What the holder of a secret link sent.
    @Transactional(readOnly = true)
    public Optional<Signal> find(Secret secret) {
        return store.find(secret);
    }

    /// Puts down what a voice says, and what a signal says in Dutch, by a person who understands it.
    ///
    /// @param version the version that was read
    public Move write(SignalId id, int version, Written written, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        Signal now = found.get();
        boolean mayChangeWords = now.hasVoice();
        Saying before = now.saying();
        Saying saying =
                new Saying(
                        mayChangeWords ? written.words() : before.words(),
                        written.language(),
                        before.theme(),
                        before.district(),
                        before.group());
        return changed(
                now, version, with(now, saying, written.dutch()), by, "portal.signal-written-down");
    }

    /// What a colleague puts down.
    ///
    /// @param words what is said; only for a voice, whose words nobody typed
    /// @param language in which it is said, as a tag
    /// @param dutch what it says in Dutch
    public record Written(String words, String language, DutchText dutch) {}

    /// Files a signal under a theme and a district.
    public Move file(SignalId id, int version, Theme theme, String district, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        Signal now = found.get();
        Saying before = now.saying();
        Saying saying = new Saying(before.words(), before.told(), theme, district, before.group());
        return changed(now, version, with(now, saying, now.dutch()), by, "portal.signal-filed");
    }

    /// Takes something out of a signal that is about somebody else. It is gone for good; that it was taken out stays.
    ///
    /// @param passage what to take out, exactly as it stands there
    /// @param reason why, for the sender to read
    public Move redact(SignalId id, int version, String passage, String reason, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        Signal now = found.get();
        boolean isThere =
                !passage.isBlank()
                        && (now.saying().words().contains(passage)
                                || now.dutch().text().contains(passage));
        if (!isThere) {
            return new Move.Forbidden("portal.desk.move.passage");
        }
        Saying before = now.saying();
        Saying saying =
                new Saying(
                        before.words().replace(passage, GAP),
                        before.told(),
                        before.theme(),
                        before.district(),
                        before.group());
        DutchText dutch = new DutchText(now.dutch().text().replace(passage, GAP), now.dutch().by());
        Move move = changed(now, version, with(now, saying, dutch), by, "portal.signal-redacted");
        if (move.isDone()) {
            store.noteRedaction(id, reason, passage.length(), by);
        }
        return move;
    }

    @Transactional(readOnly = true)
    public List<Redaction> redactions(SignalId id) {
        return store.redactions(id);
    }

    /// Whether its sender agrees that it is shown, told by themselves or by phone.
    public void agree(SignalId id, Consent consent, String name, Actor by) {
        store.find(id)
                .ifPresent(signal -> {
                    Sender old = signal.sender();
                    store.write(
                            id,
                            new Sender(
                                    old.kind(),
                                    name.isEmpty() ? old.name() : name,
                                    old.address(),
                                    old.phone(),
                                    old.language(),
                                    consent));
                    desk.books().note(by, "portal.consent-noted", "signal:" + id);
                });
    }

    /// Forgets how its sender could be reached; they can still read the page behind their link.
    public void forgetAddress(SignalId id, Actor by) {
        store.find(id)
                .ifPresent(signal -> {
                    Sender old = signal.sender();
                    store.write(
                            id,
                            new Sender(
                                    old.kind(), old.name(), "", "", old.language(), old.consent()));
                    desk.books().note(by, "portal.address-forgotten", "signal:" + id);
                });
    }

    private Move changed(Signal before, int version, Signal after, Actor by, String action) {
        if (before.version() != version || !store.write(after, version)) {
            return new Move.Overtaken();
        }
        desk.books().note(by, action, "signal:" + before.id());
        return new Move.Done();
    }

    private static Signal with(Signal signal, Saying saying, DutchText dutch) {
        return new Signal(
                signal.id(),
                signal.state(),
                signal.cluster(),
                signal.channel(),
                saying,
                signal.sender(),
                signal.hasVoice(),
                signal.guess(),
                dutch,
                signal.receivedAt(),
                signal.version());
    }
}
