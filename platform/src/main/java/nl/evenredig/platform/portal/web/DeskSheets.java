// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.people.AccountId;
import nl.evenredig.platform.portal.Inbox;
import nl.evenredig.platform.portal.InboxQuery;
import nl.evenredig.platform.portal.InboxView;
import nl.evenredig.platform.portal.Remarks;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.portal.Work;
import nl.evenredig.platform.shared.Areas;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.access.Permission;
import nl.evenredig.platform.shared.list.Results;
import nl.evenredig.platform.shared.list.Search;
import nl.evenredig.platform.shared.list.Sheet;
import nl.evenredig.platform.shared.web.Page;
import org.springframework.stereotype.Component;

/// Lays out the desk as its address asks.
@Component
final class DeskSheets {
    private static final String VIEW = "bak";
    private static final List<String> FILTERS = List.of(VIEW, "onderwerp", "gebied", "spreektaal");
    private static final int ROWS = 25;
    private static final int MOST = 5000;

    private static final Map<InboxView, String> NAMES = names();

    private final Inbox inbox;
    private final DeskRows rows;
    private final DeskUndo undo;
    private final Options options;

    /// What can be chosen, and by whom.
    @Component
    record Options(DeskPeople people, Areas areas, Remarks remarks) {}

    DeskSheets(Inbox inbox, DeskRows rows, DeskUndo undo, Options options) {
        this.inbox = inbox;
        this.rows = rows;
        this.undo = undo;
        this.options = options;
    }

    DeskSheet of(HttpServletRequest request, Page page) {
        Search search = Search.of(request, FILTERS);
        InboxQuery query = query(search, page.actor());
        Sheet sheet = search.sheet(inbox.count(query), ROWS);
        List<DeskRow> found = rows.of(inbox.some(query, sheet.first(), sheet.most()), page);
        return new DeskSheet(
                new Results<>(found, sheet, search),
                tabs(query, page),
                inbox.kept(page.today()),
                tongues(query.reader(), page),
                query.reader().seesSignals() ? options.remarks().open().size() : 0,
                new DeskSheet.Choices(
                        DeskWords.themes(page),
                        DeskWords.districts(options.areas()),
                        DeskWords.languages(page),
                        options.people().options(),
                        query.reader().seesSignals()),
                undo.news(request, page));
    }

    /// Everything somebody looks for, to take away.
    List<Work> all(HttpServletRequest request, Page page) {
        return inbox.some(query(Search.of(request, FILTERS), page.actor()), 0, MOST);
    }

    private static InboxQuery query(Search search, Actor actor) {
        InboxView view =
                NAMES.entrySet().stream()
                        .filter(name -> name.getValue().equals(search.filter(VIEW)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(InboxView.OPEN);
        return new InboxQuery(
                view,
                search.words(),
                new InboxQuery.Filter(
                        DeskWords.constant(Theme.class, search.filter("onderwerp")),
                        search.filter("gebied"),
                        search.filter("spreektaal")),
                reader(actor));
    }

    static InboxQuery.Reader reader(Actor actor) {
        return new InboxQuery.Reader(account(actor), actor.may(Permission.TEND_SIGNALS));
    }

    /// The account of who acts; empty for a job of the program.
    static Optional<AccountId> account(Actor actor) {
        try {
            return Optional.of(new AccountId(UUID.fromString(actor.id())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<DeskSheet.Tab> tabs(InboxQuery query, Page page) {
        Map<InboxView, Integer> counts = inbox.counts(query.reader());
        return NAMES.entrySet().stream()
                .map(name ->
                        new DeskSheet.Tab(
                                name.getValue(),
                                page.say("portal.desk.view." + DeskWords.key(name.getKey())),
                                counts.getOrDefault(name.getKey(), -1),
                                name.getKey() == query.view()))
                .toList();
    }

    private List<DeskSheet.Tongue> tongues(InboxQuery.Reader reader, Page page) {
        return reader.seesSignals()
                ? inbox.languages().entrySet().stream()
                        .map(one ->
                                new DeskSheet.Tongue(
                                        one.getKey(),
                                        DeskWords.language(one.getKey(), page),
                                        one.getValue()))
                        .toList()
                : List.of();
    }

    private static Map<InboxView, String> names() {
        Map<InboxView, String> names = new LinkedHashMap<>();
        names.put(InboxView.OPEN, "");
        names.put(InboxView.MINE, "mij");
        names.put(InboxView.LATE, "laat");
        names.put(InboxView.TELL, "terug");
        names.put(InboxView.CLOSED, "dicht");
        return names;
    }
}
