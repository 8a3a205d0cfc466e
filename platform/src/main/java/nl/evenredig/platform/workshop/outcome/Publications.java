// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import nl.evenredig.platform.thread.Audience;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Threads;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import nl.evenredig.platform.workshop.board.Harvest;
import nl.evenredig.platform.workshop.board.Harvests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// What came of workshops: drafts that follow the harvest, and editions that everyone can read.
@Component("workshopPublications")
@Transactional
public class Publications {
    private final PublicationStore store;
    private final QuoteStore quotes;
    private final Harvests harvests;
    private final Ground ground;

    /// What a report stands on.
    @Component
    record Ground(Workshops workshops, Threads threads, Audit audit, Clock clock) {
        void note(Actor by, String action, WorkshopId id) {
            audit.record(by, action, "workshop:" + id, Audit.Result.DONE);
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /// Whether a step was taken; when not, the caller's transaction is undone too, as the step's was.
        boolean holds(Move move) {
            if (!move.isDone()) {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            }
            return move.isDone();
        }
    }

    Publications(PublicationStore store, QuoteStore quotes, Harvests harvests, Ground ground) {
        this.store = store;
        this.quotes = quotes;
        this.harvests = harvests;
        this.ground = ground;
    }

    /// The report as it would go out now.
    @Transactional(readOnly = true)
    public Publication draft(Workshop workshop) {
        return new Composition(harvests.of(workshop.id()), prose(workshop.id()))
                .of(head(workshop), agreed(workshop.id()));
    }

    /// What editors wrote last.
    @Transactional(readOnly = true)
    public Prose prose(WorkshopId id) {
        return store.prose(id).orElseGet(Prose::none);
    }

    /// Everything editors wrote, the newest first.
    @Transactional(readOnly = true)
    public List<Prose> versions(WorkshopId id) {
        return store.versions(id);
    }

    /// Editors write; the earlier version stays.
    ///
    /// @param prose its version says which one was read
    public Move write(WorkshopId id, Prose prose, Actor by) {
        Optional<Workshop> workshop = ground.workshops().hold(id);
        if (workshop.isEmpty()) {
            return new Move.Gone();
        }
        if (!isOpen(workshop.get())) {
            return new Move.Forbidden("workshop.outcome.desk.move.closed");
        }
        if (prose(id).version() != prose.version()) {
            return new Move.Overtaken();
        }
        store.write(id, after(prose), by);
        ground.note(by, "workshop.report-written", id);
        return new Move.Done();
    }

    /// Says which bottlenecks a solution takes away.
    public Move link(WorkshopId id, UUID solution, List<UUID> bottlenecks, Actor by) {
        Optional<Workshop> workshop = ground.workshops().hold(id);
        if (workshop.filter(Publications::isOpen).isEmpty()) {
            return new Move.Forbidden("workshop.outcome.desk.move.closed");
        }
        if (!harvests.link(id, solution, bottlenecks)) {
            return new Move.Gone();
        }
        ground.note(by, "workshop.solution-linked", id);
        return new Move.Done();
    }

    /// Everything that must be mended before others read it, all at once.
    @Transactional(readOnly = true)
    public List<Lacking> lacking(WorkshopId id) {
        Harvest harvest = harvests.of(id);
        List<Lacking> lacking = new ArrayList<>();
        if (prose(id).introduction().isEmpty()) {
            lacking.add(new Lacking("workshop.outcome.desk.lacking.introduction", "", "inleiding"));
        }
        if (harvest.bottlenecks().isEmpty()) {
            lacking.add(new Lacking("workshop.outcome.desk.lacking.bottlenecks", "", "oogst"));
        }
        new Composition(harvest, prose(id))
                .remedies().stream()
                        .filter(remedy -> remedy.bottlenecks().isEmpty())
                        .forEach(remedy ->
                                lacking.add(
                                        new Lacking(
                                                "workshop.outcome.desk.lacking.link",
                                                remedy.title(),
                                                "oplossing-" + remedy.number())));
        return lacking;
    }

    /// What everyone can read now; empty before it is published.
    @Transactional(readOnly = true)
    public Optional<Edition> latest(WorkshopId id) {
        return store.editions(id).stream().findFirst();
    }

    /// All editions, the newest first.
    @Transactional(readOnly = true)
    public List<Edition> editions(WorkshopId id) {
        return store.editions(id);
    }

    /// Puts the report as it is now out as the next edition.
    ///
    /// @param day on which it counts as published
    /// @param reason why there is another one; empty for the first
    void put(Workshop workshop, LocalDate day, String reason, Actor by) {
        int number = store.editions(workshop.id()).size() + 1;
        store.publish(workshop.id(), new Edition(number, day, reason, draft(workshop)), by);
        ground.note(by, "workshop.edition-published", workshop.id());
    }

    /// The same with another text around it; for a correction of what is published.
    void put(Workshop workshop, Publication content, String reason, Actor by) {
        int number = store.editions(workshop.id()).size() + 1;
        store.publish(workshop.id(), new Edition(number, ground.today(), reason, content), by);
        ground.note(by, "workshop.edition-published", workshop.id());
    }

    private List<Publication.Quoted> agreed(WorkshopId id) {
        return quotes.of(id).stream()
                .filter(quote -> quote.state().isYes())
                .map(quote ->
                        new Publication.Quoted(
                                quote.words(),
                                quote.state() == Quote.State.NAMED ? quote.author() : ""))
                .toList();
    }

    private Publication.Head head(Workshop workshop) {
        String question =
                ground.threads()
                        .find(workshop.question(), Audience.COLLEAGUES)
                        .map(Dossier::title)
                        .orElse("");
        LocalDate held = workshop.plan().when().map(Workshop.Moment::day).orElse(ground.today());
        return new Publication.Head(workshop.title(), workshop.plan().aim(), question, held);
    }

    private static Prose after(Prose prose) {
        return new Prose(prose.introduction(), prose.tips(), prose.sorting(), prose.version() + 1);
    }

    private static boolean isOpen(Workshop workshop) {
        return workshop.state() == WorkshopState.DRAFT_PUBLICATION
                || workshop.state() == WorkshopState.MEMBER_CHECK;
    }
}
