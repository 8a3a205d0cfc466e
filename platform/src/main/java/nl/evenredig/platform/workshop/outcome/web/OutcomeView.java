// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.evenredig.platform.shared.web.Page;
import nl.evenredig.platform.shared.web.Status;
import nl.evenredig.platform.workshop.outcome.Commitment;
import nl.evenredig.platform.workshop.outcome.Inquiry;
import nl.evenredig.platform.workshop.outcome.Pieces;
import nl.evenredig.platform.workshop.outcome.Publication;

/// A publication as a page shows it.
///
/// @param pieces its words in the reader's language
/// @param inquiries who was asked later, and what they answered
/// @param own by bottleneck or solution, what the reader wrote that lies in it; empty for everyone else
public record OutcomeView(
        Publication publication,
        Pieces pieces,
        List<Commitment> commitments,
        List<Inquiry> inquiries,
        Map<UUID, List<String>> own) {
    private static final int WHOLE = 100;

    public OutcomeView {
        commitments = List.copyOf(commitments);
        inquiries = List.copyOf(inquiries);
        own = Map.copyOf(own);
    }

    /// Only the publication, in Dutch, with the words of one reader marked.
    static OutcomeView draft(Publication publication, Map<UUID, List<String>> own) {
        return new OutcomeView(publication, Pieces.dutch(), List.of(), List.of(), own);
    }

    /// What the reader wrote that lies in it.
    public List<String> own(UUID thing) {
        return own.getOrDefault(thing, List.of());
    }

    /// Answers about one line or promise, and who did not answer.
    public List<Inquiry> about(UUID subject) {
        return inquiries.stream().filter(one -> one.subject().equals(subject)).toList();
    }

    /// How long the bar of a thing is, of a hundred.
    public int bar(Publication.Weighed weight) {
        return weight.total() * WHOLE / publication.mostDots();
    }

    /// The dots in words.
    public String dots(Publication.Weighed weight, Page page) {
        List<String> parts = new ArrayList<>();
        for (Publication.Share share : weight.kinds()) {
            parts.add(
                    page.say(
                            "workshop.outcome.dots.kind",
                            page.say(share.party().key()),
                            share.dots()));
        }
        if (weight.others() > 0) {
            parts.add(page.say("workshop.outcome.dots.others", weight.others()));
        }
        String total = page.say("workshop.outcome.dots", weight.total());
        return parts.stream()
                .reduce((some, next) -> page.say("workshop.outcome.dots.and", some, next))
                .map(all -> page.say("workshop.outcome.dots.sentence", total, all))
                .orElse(total);
    }

    /// The end of a key for a constant: `MUNICIPALITY_AND_INSTITUTIONS` is `municipality-and-institutions`.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How a promise stands, as the last answer tells it.
    public Status status(Commitment commitment, LocalDate today) {
        List<Inquiry.Reply> replies =
                about(commitment.id()).stream().flatMap(one -> one.reply().stream()).toList();
        if (!replies.isEmpty()) {
            return status(replies.getLast().progress());
        }
        return today.isAfter(commitment.wish().due()) ? Status.LATE : Status.LATER;
    }

    /// The mark of an answer.
    public static Status status(Inquiry.Progress progress) {
        return switch (progress) {
            case DONE -> Status.GOOD;
            case UNDER_WAY -> Status.RUNNING;
            case NOT_DONE -> Status.DECLINED;
        };
    }
}
