// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.evenredig.platform.portal.contribution.Contribution;
import nl.evenredig.platform.portal.contribution.ContributionKey;
import nl.evenredig.platform.portal.contribution.ContributionState;
import nl.evenredig.platform.portal.contribution.Contributions;
import nl.evenredig.platform.portal.contribution.Decision;
import nl.evenredig.platform.portal.contribution.Handling;
import nl.evenredig.platform.portal.contribution.HouseRule;
import nl.evenredig.platform.portal.contribution.Moderation;
import nl.evenredig.platform.portal.contribution.Sending;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.Dossier;
import nl.evenredig.platform.thread.Search;
import nl.evenredig.platform.thread.Threads;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What readers of Havermonde contributed under its questions: one of every state, in five languages, one spoken.
@Component
@Order(50)
final class DemoContributions implements DemoChapter {
    private static final Actor DEMO = Actor.job("demo");
    private static final int MOST = 100;

    private final Contributions contributions;
    private final Moderation moderation;
    private final Uploads uploads;
    private final Threads threads;

    DemoContributions(
            Contributions contributions, Moderation moderation, Uploads uploads, Threads threads) {
        this.contributions = contributions;
        this.moderation = moderation;
        this.uploads = uploads;
        this.threads = threads;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        try {
            Map<String, String> pages = pages();
            new DemoFile("bijdragen.csv").rows().forEach(row -> tell(row, pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of each question, by its name in `vragen.csv`.
    private Map<String, String> pages() throws IOException {
        Map<String, String> paths =
                threads.some(Search.all(), 0, MOST).stream()
                        .collect(Collectors.toMap(Dossier::title, dossier -> dossier.id().path()));
        return new DemoFile("vragen.csv")
                .rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("vraag"),
                                        row -> paths.getOrDefault(row.getField("titel"), "/")));
    }

    private void tell(NamedCsvRecord row, Map<String, String> pages) {
        ContributionState state = ContributionState.valueOf(row.getField("stand"));
        ContributionKey key =
                contributions.receive(
                        new Sending(
                                pages.getOrDefault(row.getField("over"), "/"),
                                row.getField("taal"),
                                row.getField("woorden"),
                                row.getField("naam"),
                                voice(row),
                                state == ContributionState.SPAM),
                        Optional.empty());
        decisions(state, row).forEach(decision -> decide(key, decision));
        Moderation.Written written =
                new Moderation.Written(row.getField("transcript"), row.getField("vertaling"));
        if (!written.transcript().isEmpty() || !written.translation().isEmpty()) {
            act(key, now -> moderation.write(now.seen(), written, DEMO));
        }
        later(state, row).forEach(decision -> decide(key, decision));
        if (state == ContributionState.WITHDRAWN) {
            contributions.withdraw(key);
        }
    }

    private Optional<UploadId> voice(NamedCsvRecord row) {
        return row.getField("stem").equals("ja")
                ? Optional.of(uploads.keep(FileKind.VOICE, new DemoFile("bijdrage.wav").bytes()))
                : Optional.empty();
    }

    /// What the desk decides before it writes anything out.
    private static List<Decision> decisions(ContributionState state, NamedCsvRecord row) {
        return switch (state) {
            case HELD -> List.of(new Decision.Hold());
            case REFUSED ->
                    List.of(
                            new Decision.Refuse(
                                    HouseRule.valueOf(row.getField("regel")),
                                    row.getField("toelichting")));
            case RECEIVED, SPAM, PUBLISHED, ANSWERED, LINKED, WITHDRAWN -> List.of();
        };
    }

    /// What it decides after that.
    private static List<Decision> later(ContributionState state, NamedCsvRecord row) {
        return switch (state) {
            case PUBLISHED, WITHDRAWN -> List.of(new Decision.Publish());
            case ANSWERED ->
                    List.of(new Decision.Publish(), new Decision.Answer(row.getField("antwoord")));
            case LINKED -> List.of(new Decision.Publish(), new Decision.Link());
            case RECEIVED, HELD, SPAM, REFUSED -> List.of();
        };
    }

    private void decide(ContributionKey key, Decision decision) {
        act(key, now -> moderation.decide(now.seen(), decision, DEMO));
    }

    private void act(ContributionKey key, Function<Contribution, Handling> deed) {
        Handling handling = deed.apply(contributions.find(key).orElseThrow());
        if (!handling.isDone()) {
            throw new IllegalStateException(
                    "Demo must be told as it is written, but handling=%s.".formatted(handling));
        }
    }
}
