// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.evenredig.platform.shared.Move;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Pointer;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;
import nl.evenredig.platform.workshop.Workshop;
import nl.evenredig.platform.workshop.WorkshopId;
import nl.evenredig.platform.workshop.WorkshopState;
import nl.evenredig.platform.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings a report out: after those who took part could look, and nothing is lacking. Its question hears of it, and
/// whoever follows that.
@Component("workshopPublishing")
@Transactional
public class Publishing {
    private final Publications publications;
    private final Checks checks;
    private final Promises promises;
    private final Publications.Ground ground;

    Publishing(
            Publications publications,
            Checks checks,
            Promises promises,
            Publications.Ground ground) {
        this.publications = publications;
        this.checks = checks;
        this.promises = promises;
        this.ground = ground;
    }

    /// Everything that keeps a checked report from going out, all at once.
    @Transactional(readOnly = true)
    public List<Lacking> lacking(Workshop workshop) {
        List<Lacking> lacking = new ArrayList<>(publications.lacking(workshop.id()));
        Publication draft = publications.draft(workshop);
        Set<UUID> addressed =
                promises.contacts(workshop.id()).stream()
                        .map(Contact::line)
                        .collect(Collectors.toSet());
        draft.lines().stream()
                .filter(line -> !addressed.contains(line.id()))
                .forEach(line ->
                        lacking.add(
                                new Lacking(
                                        "workshop.outcome.desk.lacking.contact",
                                        line.words(),
                                        "lijn-" + line.id())));
        if (draft.lines().isEmpty()) {
            lacking.add(new Lacking("workshop.outcome.desk.lacking.lines", "", "lijnen"));
        }
        checks.corrections(workshop.id()).stream()
                .filter(one -> one.answer().isEmpty())
                .forEach(one ->
                        lacking.add(
                                new Lacking(
                                        "workshop.outcome.desk.lacking.correction",
                                        one.author(),
                                        "verzoek-" + one.id())));
        if (!checks.isOver(workshop.id())) {
            lacking.add(new Lacking("workshop.outcome.desk.lacking.check", "", "nalezen"));
        }
        return lacking;
    }

    /// Publishes it today.
    public Move publish(WorkshopId id, int version, Actor by) {
        return publish(id, version, ground.today(), by);
    }

    /// Publishes it as of a day; for what an earlier system published.
    public Move publish(WorkshopId id, int version, LocalDate day, Actor by) {
        Move move =
                ground.workshops()
                        .go(
                                id,
                                new Workshops.Step(version, WorkshopState.PUBLISHED, by),
                                workshop ->
                                        lacking(workshop).isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        "workshop.outcome.desk.move.lacking"));
        if (!ground.holds(move)) {
            return move;
        }
        Workshop workshop = ground.workshops().find(id).orElseThrow();
        publications.put(workshop, day, "", by);
        promises.write(workshop, day, by);
        tell(workshop, publications.latest(id).orElseThrow(), by);
        return move;
    }

    /// Brings out another edition of a published report, with another text around it or without some quotes.
    ///
    /// @param edition the one that was read
    public Move correct(WorkshopId id, int edition, Corrected corrected, Actor by) {
        Optional<Workshop> workshop =
                ground.workshops().hold(id).filter(one -> one.state().isPublished());
        Optional<Edition> last = publications.latest(id);
        if (workshop.isEmpty() || last.isEmpty()) {
            return new Move.Gone();
        }
        if (last.get().number() != edition) {
            return new Move.Overtaken();
        }
        publications.put(
                workshop.get(), corrected.over(last.get().content()), corrected.reason(), by);
        return new Move.Done();
    }

    /// What a correction changes.
    ///
    /// @param without quotes that are taken out, by their place from 0
    public record Corrected(String introduction, String tips, Set<Integer> without, String reason) {
        public Corrected {
            without = Set.copyOf(without);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Corrected must have a reason.");
            }
        }

        Publication over(Publication now) {
            List<Publication.Quoted> quotes = new ArrayList<>();
            for (int i = 0; i < now.quotes().size(); i++) {
                if (!without.contains(i)) {
                    quotes.add(now.quotes().get(i));
                }
            }
            Prose prose = new Prose(introduction, tips, Prose.Sorting.NUMBER, 1);
            return new Publication(
                    now.head(),
                    now.present(),
                    prose.introduction(),
                    now.bottlenecks(),
                    now.solutions(),
                    now.lines(),
                    prose.each(),
                    quotes);
        }
    }

    private void tell(Workshop workshop, Edition edition, Actor by) {
        Publication content = edition.content();
        String first = content.introduction().lines().findFirst().orElse(content.head().aim());
        Writing done =
                Writing.told(EntryKind.DONE, edition.day(), Wording.dutch(workshop.title(), first))
                        .by(Author.unnamed(AuthorKind.WORKSHOP), Occasion.none());
        ground.threads()
                .write(
                        workshop.question(),
                        new Writing(
                                done.kind(),
                                done.isPublic(),
                                done.day(),
                                done.due(),
                                done.wording(),
                                done.author(),
                                done.occasion(),
                                List.of(new Pointer(workshop.title(), workshop.id().path()))),
                        by);
    }
}
