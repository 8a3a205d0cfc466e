// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.evenredig.platform.shared.audit.AuditLog;
import nl.evenredig.platform.shared.audit.AuditQuery;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Table;
import nl.evenredig.telling.chain.ChainLine;
import nl.evenredig.telling.chain.Link;

/// A hundred lines of the audit log, the newest first.
///
/// @param lines what was noted
/// @param total how many lines fit the wish
/// @param sheet which hundred, from 1
/// @param last the end of the whole chain
public record AuditList(List<ChainLine> lines, int total, int sheet, Optional<Link> last) {
    private static final int ON_A_SHEET = 100;
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(DUTCH_TIME);

    public AuditList {
        lines = List.copyOf(lines);
    }

    static AuditList of(AuditLog log, AuditQuery query, int asked) {
        int total = log.count(query);
        int sheet = Math.min(asked, Math.max(1, (total + ON_A_SHEET - 1) / ON_A_SHEET));
        List<ChainLine> lines =
                log.some(query, (sheet - 1) * ON_A_SHEET, ON_A_SHEET).stream()
                        .map(Link::line)
                        .toList();
        return new AuditList(lines, total, sheet, log.last());
    }

    public int sheets() {
        return Math.max(1, (total + ON_A_SHEET - 1) / ON_A_SHEET);
    }

    Table table(Page page) {
        return new Table(
                page.say("ops.desk.audit.caption", total),
                List.of(
                        Table.Column.words(page.say("ops.desk.audit.number")),
                        Table.Column.words(page.say("ops.desk.audit.time")),
                        Table.Column.words(page.say("ops.desk.audit.action")),
                        Table.Column.words(page.say("ops.desk.audit.object")),
                        Table.Column.words(page.say("ops.desk.audit.result")),
                        Table.Column.words(page.say("ops.desk.audit.actor")),
                        Table.Column.words(page.say("ops.desk.audit.origin"))),
                lines.stream().map(line -> row(line, page)).toList());
    }

    private static List<String> row(ChainLine line, Page page) {
        return List.of(
                page.number(line.number()),
                TIME.format(line.time()),
                line.action(),
                line.object(),
                page.say("ops.desk.audit.result." + line.result().toLowerCase(Locale.ROOT)),
                line.actor().isEmpty() ? page.say("ops.desk.audit.stranger") : line.actor(),
                line.origin() + " " + line.node());
    }
}
