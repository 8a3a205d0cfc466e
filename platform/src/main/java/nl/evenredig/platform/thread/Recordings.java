// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.thread;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.Upload;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What was said aloud: a recording that belongs to an entry. It is destroyed when its entry is taken back.
@Component
public class Recordings {
    private final Uploads uploads;

    Recordings(Uploads uploads) {
        this.uploads = uploads;
    }

    /// Keeps a recording with an entry.
    ///
    /// @return whether it belonged to nobody else yet
    public boolean keep(EntryId entry, UploadId recording) {
        return uploads.claim(recording, FileKind.VOICE, owner(entry));
    }

    public Optional<Upload> of(EntryId entry) {
        return uploads.of(owner(entry)).stream().findFirst();
    }

    /// Which of these entries have one.
    public Set<EntryId> among(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.isWithdrawn())
                .map(Entry::id)
                .filter(entry -> of(entry).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @EventListener
    void destroy(EntryWithdrawn taken) {
        uploads.destroyOf(owner(taken.entry()));
    }

    private static String owner(EntryId entry) {
        return "entry:" + entry;
    }
}
