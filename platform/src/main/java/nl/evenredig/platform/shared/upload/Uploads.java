// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.evenredig.platform.shared.form.Form;
import org.springframework.stereotype.Component;

/// Where files that people send along are looked at and kept. A part takes the file when it reads its form, claims it when
/// the form is right, and shows it through [Showing] to whom its own rules let see it.
///
/// ```
/// Optional<UploadId> photo = uploads.take(request, form, Attachment.of("foto", label, FileKind.PHOTO));
/// if (form.isFaulty()) { … }
/// photo.ifPresent(id -> uploads.claim(id, FileKind.PHOTO, "contribution:" + contribution));
/// ```
///
/// A file whose form turned out to be wrong stays for a day, so that its sender need not choose it again.
@Component
public class Uploads {
    /// Unpacking a photo takes the most memory of all we do: one at a time.
    private final Semaphore table = new Semaphore(1, true);

    private final UploadStore store;

    Uploads(UploadStore store) {
        this.store = store;
    }

    /// Reads the file field of a form. What is wrong with the file becomes a fault of the form. A file that came along
    /// with an earlier, faulty sending of the same form still counts.
    ///
    /// @return the file, which belongs to nobody yet
    public Optional<UploadId> take(HttpServletRequest request, Form form, Attachment attachment) {
        Optional<UploadId> earlier = earlier(form, attachment);
        Optional<Part> part = attachment.sent(request);
        if (part.isEmpty()) {
            attachment.demand(form, earlier.isPresent());
            return earlier;
        }
        return switch (inspected(attachment.kind(), part.get())) {
            case Inspection.Failed(Refusal refusal) -> {
                attachment.refuse(form, refusal);
                yield earlier;
            }
            case Inspection.Passed(FileType type, byte[] content) -> {
                UploadId id = store.add(attachment.kind(), type, content);
                form.with(attachment.keptField(), id.toString());
                yield Optional.of(id);
            }
        };
    }

    /// Keeps a file that did not come with a form; it is looked at in the same way.
    ///
    /// @return the file, which belongs to nobody yet
    public UploadId keep(FileKind kind, byte[] file) {
        return switch (Customs.inspect(kind, file)) {
            case Inspection.Failed(Refusal refusal) ->
                    throw new IllegalArgumentException(
                            "File must be of its kind, but kind=%s, refusal=%s."
                                    .formatted(kind, refusal));
            case Inspection.Passed(FileType type, byte[] content) -> store.add(kind, type, content);
        };
    }

    /// Gives a file that [#take] took its owner; from then on nobody else can.
    ///
    /// @param owner what it belongs to, as an opaque id with its kind
    /// @return whether it was still free
    public boolean claim(UploadId id, FileKind kind, String owner) {
        if (owner.isBlank()) {
            throw new IllegalArgumentException("Owner must be named, but owner=" + owner + ".");
        }
        return store.claim(id, kind, owner);
    }

    public Optional<Upload> find(UploadId id) {
        return store.find(id);
    }

    /// Everything that belongs to this owner, in the order in which it came.
    public List<Upload> of(String owner) {
        return store.of(owner);
    }

    /// Destroys everything that belongs to this owner.
    public int destroyOf(String owner) {
        return store.destroyOf(owner);
    }

    /// Destroys what came before this moment and never got an owner.
    public int destroyUnclaimed(Instant before) {
        return store.destroyUnclaimed(before);
    }

    /// Destroys everything of a kind that came before this moment, whoever owns it.
    public int destroy(FileKind kind, Instant before) {
        return store.destroy(kind, before);
    }

    private Optional<UploadId> earlier(Form form, Attachment attachment) {
        Optional<UploadId> earlier =
                UploadId.parse(form.value(attachment.keptField()))
                        .flatMap(store::find)
                        .filter(upload -> upload.owner().isEmpty())
                        .filter(upload -> upload.kind() == attachment.kind())
                        .map(Upload::id);
        form.with(attachment.keptField(), earlier.map(UploadId::toString).orElse(""));
        return earlier;
    }

    private Inspection inspected(FileKind kind, Part part) {
        if (!kind.admits(part.getSize())) {
            return new Inspection.Failed(Refusal.TOO_LARGE);
        }
        table.acquireUninterruptibly();
        try {
            return Customs.inspect(kind, part.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            table.release();
        }
    }
}
