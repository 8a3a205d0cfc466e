// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import nl.evenredig.platform.shared.access.Actors;
import nl.evenredig.platform.shared.access.Needs;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.shared.audit.AuditLog;
import nl.evenredig.platform.shared.audit.AuditQuery;
import nl.evenredig.telling.chain.ChainLine;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The whole audit log as a file: one that can be checked, and one for a spreadsheet. That somebody took it stands in it.
@Controller
@Needs(Permission.READ_AUDIT)
final class AuditFiles {
    private static final String FORMULA = "=+-@";

    private final AuditLog log;
    private final Audit audit;
    private final Actors actors;

    AuditFiles(AuditLog log, Audit audit, Actors actors) {
        this.log = log;
        this.audit = audit;
        this.actors = actors;
    }

    @GetMapping(AuditPages.PATH + "/keten")
    void chain(HttpServletResponse response) throws IOException {
        try (Writer out = file("audit.jsonl", "application/jsonl", response)) {
            log.write(out);
        }
    }

    @GetMapping(AuditPages.PATH + "/tabel")
    void table(HttpServletResponse response) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file("audit.csv", "text/csv", response))) {
            csv.writeRecord(
                    "number", "time", "actor", "action", "object", "result", "origin", "node",
                    "seal");
            log.each(AuditQuery.all(), link -> write(link.line(), link.seal(), csv));
        }
    }

    private static void write(ChainLine line, String seal, CsvWriter csv) {
        csv.writeRecord(
                Long.toString(line.number()),
                line.time().toString(),
                plain(line.actor()),
                plain(line.action()),
                plain(line.object()),
                line.result(),
                line.origin(),
                plain(line.node()),
                seal);
    }

    /// A spreadsheet would compute what starts like a formula.
    private static String plain(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }

    private Writer file(String name, String type, HttpServletResponse response) throws IOException {
        audit.record(actors.now(), "audit.exported", "file:" + name, Audit.Result.DONE);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return response.getWriter();
    }
}
