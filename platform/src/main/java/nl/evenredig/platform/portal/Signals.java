// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.Move;
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
    record Desk(
            Numbers numbers,
            SenderPost post,
            SignalTranslation translation,
            Quotes quotes,
            Books books) {}

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
        desk.post().acknowledge(signal, Optional.of(post.secret()));
        desk.translation().wish(signal);
        desk.books().note(by, "portal.signal-received", "signal:" + id);
        desk.books().tell(new SignalReceived(id));
        return signal;
    }

    /// Says that a signal which perhaps a machine sent is real; now its sender gets the letter that it came in.
    public Move trust(SignalId id, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        if (!store.trust(id)) {
            return new Move.Overtaken();
        }
        desk.post().acknowledge(store.find(id).orElseThrow(), Optional.empty());
        desk.books().note(by, "portal.signal-trusted", "signal:" + id);
        return new Move.Done();
    }

    /// Gets ready for a signal that is being written.
    public void expect() {
        linguist.prepare();
    }

    /// Takes a signal back as long as nobody took it up: its words, its files and its address are gone.
    ///
    /// @return whether nobody had
    public boolean withdraw(Secret secret, Actor by) {
        Optional<SignalId> found = store.find(secret).map(Signal::id).filter(store::forget);
        found.ifPresent(id -> {
            uploads.destroyOf(id.owner());
            desk.books().note(by, "portal.signal-withdrawn", "signal:" + id);
        });
        return found.isPresent();
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
        return noted(
                changed(now, version, with(now, saying, written.dutch())), by, "written-down", id);
    }

    /// What a colleague puts down.
    ///
    /// @param words what is said; only for a voice, whose words nobody typed
    /// @param language in which it is said, as a tag
    /// @param dutch what it says in Dutch
    public record Written(String words, String language, DutchText dutch) {}

    /// Under what a signal is filed.
    ///
    /// @param theme what it is about
    /// @param district the code of the district; empty for the whole town, or unknown
    public record Place(Theme theme, String district) {}

    /// Files a signal under a theme and a district.
    public Move file(SignalId id, int version, Place place, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        Signal now = found.get();
        Saying before = now.saying();
        Saying saying =
                new Saying(
                        before.words(),
                        before.told(),
                        place.theme(),
                        place.district(),
                        before.group());
        return noted(changed(now, version, with(now, saying, now.dutch())), by, "filed", id);
    }

    /// What is taken out of a signal.
    ///
    /// @param words exactly as they stand there
    /// @param reason why, for the sender to read
    public record Passage(String words, String reason) {}

    /// Takes something out of a signal that is about somebody else. It is gone for good; that it was taken out stays.
    public Move redact(SignalId id, int version, Passage passage, Actor by) {
        Optional<Signal> found = store.find(id);
        if (found.isEmpty()) {
            return new Move.Gone();
        }
        Signal now = found.get();
        boolean isThere =
                !passage.words().isBlank()
                        && (now.saying().words().contains(passage.words())
                                || now.dutch().text().contains(passage.words()));
        if (!isThere) {
            return new Move.Forbidden("portal.desk.move.passage");
        }
        Saying before = now.saying();
        Saying saying =
                new Saying(
                        before.words().replace(passage.words(), GAP),
                        before.told(),
                        before.theme(),
                        before.district(),
                        before.group());
        String text = now.dutch().text().replace(passage.words(), GAP);
        DutchText dutch = new DutchText(text, now.dutch().by());
        Move move = changed(now, version, with(now, saying, dutch));
        if (move.isDone()) {
            store.noteRedaction(id, passage.reason(), passage.words().length(), by);
            desk.quotes().renew(store.find(id).orElseThrow(), Quotes.REDACTED, by);
        }
        return noted(move, by, "redacted", id);
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
                    if (consent == Consent.REFUSED) {
                        desk.quotes().renew(store.find(id).orElseThrow(), "refused", by);
                    }
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

    private Move changed(Signal before, int version, Signal after) {
        boolean isDone = before.version() == version && store.write(after, version);
        return isDone ? new Move.Done() : new Move.Overtaken();
    }

    private Move noted(Move move, Actor by, String deed, SignalId id) {
        if (move.isDone()) {
            desk.books().note(by, "portal.signal-" + deed, "signal:" + id);
        }
        return move;
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
                signal.isSuspect(),
                signal.receivedAt(),
                signal.version());
    }
}
