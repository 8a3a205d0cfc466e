// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.evenredig.platform.portal.Channel;
import nl.evenredig.platform.portal.Consent;
import nl.evenredig.platform.portal.DutchText;
import nl.evenredig.platform.portal.Saying;
import nl.evenredig.platform.portal.Sender;
import nl.evenredig.platform.portal.SignalPost;
import nl.evenredig.platform.portal.Theme;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;
import nl.evenredig.platform.shared.upload.Uploads;
import nl.evenredig.platform.thread.Author;
import nl.evenredig.platform.thread.AuthorKind;
import nl.evenredig.platform.thread.EntryKind;
import nl.evenredig.platform.thread.Occasion;
import nl.evenredig.platform.thread.Wording;
import nl.evenredig.platform.thread.Writing;

/// One row of `signalen.csv`.
record DemoSignal(NamedCsvRecord row, DemoDays days, ZoneId zone) {
    private static final int MORNING = 10;

    String bundle() {
        return row.getField("bundel");
    }

    Instant at() {
        Instant then = days.day(row.getField("dag")).atTime(MORNING, 0).atZone(zone).toInstant();
        Instant now = Instant.now(java.time.Clock.system(zone));
        return then.isAfter(now) ? now : then;
    }

    /// What a colleague wrote down in Dutch.
    DutchText dutch() {
        String text = row.getField("nederlands");
        return text.isEmpty() ? DutchText.none() : new DutchText(text, DutchText.By.PERSON);
    }

    /// What stands of it in the dossier, when its sender agreed.
    Optional<Writing> quote() {
        Consent consent = Consent.valueOf(row.getField("toestemming"));
        boolean isShown = consent.mayBeShown();
        if (!isShown || row.getField("tekst").isEmpty()) {
            return Optional.empty();
        }
        AuthorKind kind = AuthorKind.valueOf(row.getField("van"));
        boolean isNamed = consent == Consent.NAMED;
        String way =
                row.getField("bestand").endsWith(".ogg")
                        ? "voice"
                        : row.getField("kanaal").toLowerCase(Locale.ROOT);
        return Optional.of(
                Writing.told(EntryKind.SAID, days.day(row.getField("dag")), wording())
                        .by(
                                kind.isPerson()
                                        ? Author.person(kind, row.getField("naam"), isNamed)
                                        : Author.named(kind, isNamed ? row.getField("naam") : ""),
                                new Occasion("portal.occasion." + way, 0, "")));
    }

    private Wording wording() {
        String dutch = row.getField("nederlands");
        String words = row.getField("tekst");
        return dutch.isEmpty()
                ? Wording.dutch("", words)
                : new Wording(
                        "",
                        dutch,
                        "nl",
                        Optional.of(new Wording.Original(row.getField("taal"), words, true)));
    }

    SignalPost post(Uploads uploads) {
        String language = row.getField("taal");
        return new SignalPost(
                Secret.fresh(),
                Channel.valueOf(row.getField("kanaal")),
                new Saying(
                        row.getField("tekst"),
                        language,
                        Theme.valueOf(row.getField("thema")),
                        row.getField("wijk"),
                        row.getField("groep")),
                new Sender(
                        AuthorKind.valueOf(row.getField("van")),
                        row.getField("naam"),
                        "",
                        "",
                        language.isEmpty() ? "nl" : language,
                        Consent.valueOf(row.getField("toestemming"))),
                files(uploads));
    }

    private Map<FileKind, UploadId> files(Uploads uploads) {
        String file = row.getField("bestand");
        if (file.isEmpty()) {
            return Map.of();
        }
        FileKind kind = file.endsWith(".ogg") ? FileKind.VOICE : FileKind.PHOTO;
        return Map.of(kind, uploads.keep(kind, new DemoFile(file).bytes()));
    }
}
