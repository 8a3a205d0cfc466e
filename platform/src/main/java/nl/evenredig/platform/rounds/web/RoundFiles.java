// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import nl.evenredig.platform.rounds.ArchivedRound;
import nl.evenredig.platform.rounds.CountedRound;
import nl.evenredig.platform.rounds.Rounds;
import nl.evenredig.platform.shared.access.ForEveryone;
import nl.evenredig.telling.receipt.Receipt;
import nl.evenredig.telling.receipt.Summary;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What anyone needs to count a round again: the votes and plans, the outcome, and the receipt.
@RestController
@ForEveryone
final class RoundFiles {
    private final Rounds rounds;

    RoundFiles(Rounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/rondes/{slug}/stemmen-en-plannen")
    ResponseEntity<byte[]> election(@PathVariable String slug) {
        ArchivedRound round = find(slug);
        return file(round.slug() + ".pb", MediaType.TEXT_PLAIN, rounds.file(round));
    }

    @GetMapping("/rondes/{slug}/uitslag")
    ResponseEntity<byte[]> outcome(@PathVariable String slug) {
        ArchivedRound round = find(slug);
        StringWriter text = new StringWriter();
        Summary.write(receipt(round), text);
        return json(round.slug() + "-uitslag.json", text.toString());
    }

    @GetMapping("/rondes/{slug}/rekenbewijs")
    ResponseEntity<byte[]> receipt(@PathVariable String slug) {
        ArchivedRound round = find(slug);
        return json(round.slug() + "-rekenbewijs.json", receipt(round).text());
    }

    private Receipt receipt(ArchivedRound round) {
        CountedRound counted = rounds.count(round);
        return Receipt.of(counted.archive(), counted.equalShares());
    }

    private static ResponseEntity<byte[]> json(String name, String text) {
        return file(name, MediaType.APPLICATION_JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        ContentDisposition attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }

    private ArchivedRound find(String slug) {
        return rounds.find(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
