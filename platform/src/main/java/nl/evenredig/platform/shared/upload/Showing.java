// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// How an upload leaves us: as the type we saw it to be and nothing else, in a box in which nothing runs, kept nowhere on
/// its way. There is no address that shows any upload: the part that owns one has a page handler, decides there who may
/// see it, and answers with this.
@Component
public class Showing {
    private static final String BOX = "default-src 'none'; sandbox";
    private static final Pattern FROM_THE_START = Pattern.compile("bytes=0-.*");

    private final UploadStore store;
    private final Audit audit;

    Showing(UploadStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// A photo to look at, or a document to download; whether its owner shows it to this reader has been decided.
    ///
    /// @param name what the file will be called, without ending
    public ResponseEntity<Resource> show(Upload upload, String name) {
        if (upload.kind() == FileKind.VOICE) {
            throw new IllegalArgumentException(
                    "A voice must be heard, not shown, but upload=%s.".formatted(upload.id()));
        }
        return answer(upload, name);
    }

    /// A voice, for who may hear voices; each listening is a line in the audit log, and so is each refusal.
    ///
    /// @throws ResponseStatusException when this actor may not
    public ResponseEntity<Resource> hear(Upload upload, Actor actor, HttpServletRequest request) {
        String object = "upload:" + upload.id();
        if (!actor.may(Permission.HEAR_VOICES)) {
            audit.record(actor, "upload.heard", object, Audit.Result.REFUSED);
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        String range = request.getHeader(HttpHeaders.RANGE);
        if (range == null || FROM_THE_START.matcher(range).matches()) {
            audit.record(actor, "upload.heard", object, Audit.Result.DONE);
        }
        return answer(upload, upload.id().toString());
    }

    /// A photo or a voice, for who sent it themselves and showed so with a secret, or for whom they sent it to, as the table
    /// at which they sit; no entry in the log, as with everything that people do with what is theirs.
    public ResponseEntity<Resource> own(Upload upload) {
        return answer(upload, upload.id().toString());
    }

    private ResponseEntity<Resource> answer(Upload upload, String name) {
        ContentDisposition.Builder disposition =
                upload.kind() == FileKind.DOCUMENT
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline();
        String file = name + "." + upload.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.type().media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file).build().toString())
                .header("Content-Security-Policy", BOX)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new Pieces(store, upload));
    }
}
