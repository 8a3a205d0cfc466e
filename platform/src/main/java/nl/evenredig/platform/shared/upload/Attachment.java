// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.evenredig.platform.shared.form.Form;

/// A field of a form in which somebody chooses a file or speaks a message; drawn by `shared/file` and `shared/voice`.
///
/// @param field its name and id
/// @param label what stands above it, as the reader sees it
/// @param kind what may be sent
/// @param isRequired whether there must be one
public record Attachment(String field, String label, FileKind kind, boolean isRequired) {
    /// A file that may be left out.
    public static Attachment of(String field, String label, FileKind kind) {
        return new Attachment(field, label, kind, false);
    }

    /// The same, but there must be a file.
    public Attachment required() {
        return new Attachment(field, label, kind, true);
    }

    /// The hidden field that names a file which came with an earlier sending of this form.
    public String keptField() {
        return field + "-bewaard";
    }

    /// What was chosen; empty when nothing was.
    Optional<Part> sent(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(field)).filter(Attachment::isChosen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("Form must be readable, but field=" + field + ".", e);
        }
    }

    /// A browser sends an empty file without a name when none was chosen.
    private static boolean isChosen(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }

    void refuse(Form form, Refusal refusal) {
        form.ask(field, label).wrong(refusal.key(), kind.megabytes());
    }

    void demand(Form form, boolean isThere) {
        if (isRequired && !isThere) {
            form.ask(field, label).wrong("form.missing.file");
        }
    }
}
