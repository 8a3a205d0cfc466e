// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import static nl.evenredig.platform.generated.db.shared.Tables.AUDIT_LINE;
import static nl.evenredig.platform.generated.db.shared.Tables.UPLOAD_PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A file goes from somebody's form to whom may see it, and nowhere else.
@ExtendWith(InTown.class)
class UploadsTest {
    private static final Pattern GUARD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEPT = Pattern.compile("name=\"foto-bewaard\" value=\"([^\"]+)\"");
    private static final String BORDER = "grens-7f3a";

    private static byte[] field(String name, String value) {
        return Samples.text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BORDER, name, value));
    }

    private static byte[] file(String name, String fileName, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(BORDER, name, fileName);
        return Samples.joined(Samples.text(head), content, Samples.text("\r\n"));
    }

    private static HttpResponse<String> send(
            RunningTown town, Map<String, String> fields, byte[]... files) throws Exception {
        HttpResponse<String> form = town.get("/proef/formulier");
        String cookie = form.headers().firstValue("Set-Cookie").orElseThrow();
        byte[] body = field("_csrf", first(GUARD, form.body()));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body = Samples.joined(body, field(field.getKey(), field.getValue()));
        }
        body = Samples.joined(body, Samples.joined(files), Samples.text("--" + BORDER + "--\r\n"));
        return town.send(
                HttpRequest.newBuilder(URI.create(town.address("/proef/formulier")))
                        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                        .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Upload sent(RunningTown town, byte[]... files) throws Exception {
        String owner = "proef:" + UUID.randomUUID();
        assertThat(send(town, Map.of("naam", owner, "soort", "a"), files).statusCode())
                .isEqualTo(200);
        List<Upload> kept = town.part(Uploads.class).of(owner);
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    @Test
    void aPhotoSurvivesAFaultElsewhereInTheForm(RunningTown town) throws Exception {
        byte[] photo = Samples.photo("jpeg", 40, 20);
        HttpResponse<String> faulty =
                send(town, Map.of("naam", "", "soort", "a"), file("foto", "ik.jpg", photo));
        assertThat(faulty.body()).contains("Vul ‘Naam’ in.", "Uw bestand is er.");
        String owner = "proef:" + UUID.randomUUID();
        Map<String, String> again =
                Map.of("naam", owner, "soort", "a", "foto-bewaard", first(KEPT, faulty.body()));
        send(town, again, file("foto", "", new byte[0]));
        assertThat(town.part(Uploads.class).of(owner))
                .singleElement()
                .extracting(Upload::kind)
                .isEqualTo(FileKind.PHOTO);
        send(
                town,
                Map.of(
                        "naam",
                        "dief",
                        "soort",
                        "a",
                        "foto-bewaard",
                        again.getOrDefault("foto-bewaard", "")));
        assertThat(town.part(Uploads.class).of("dief")).isEmpty();
    }

    @Test
    void aHostileFileIsRefusedAndTheFormKeepsItsWords(RunningTown town) throws Exception {
        HttpResponse<String> answer =
                send(
                        town,
                        Map.of("naam", "Samira", "soort", "a"),
                        file("foto", "foto.jpg", Samples.text("<html><script>")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("van een soort die wij niet kunnen gebruiken", "value=\"Samira\"");
        assertThat(town.part(Uploads.class).of("Samira")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsAFaultAndARequestThatIsTooLargeAPage(RunningTown town)
            throws Exception {
        HttpResponse<String> large =
                send(
                        town,
                        Map.of("naam", "Samira", "soort", "a"),
                        file("foto", "foto.jpg", new byte[16_000_000]));
        assertThat(large.body())
                .contains("te groot. Kies er een van ten hoogste 15 MB.", "value=\"Samira\"");
        HttpResponse<String> tooLarge =
                send(
                        town,
                        Map.of("naam", "Samira", "soort", "a"),
                        file("foto", "foto.jpg", new byte[30_000_000]));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("Dit is te groot");
    }

    @Test
    void aPhotoIsShownInABoxAndADocumentIsOnlyDownloaded(RunningTown town) throws Exception {
        Upload photo = sent(town, file("foto", "../../ik.svg", Samples.photo("png", 40, 20)));
        HttpResponse<String> shown = town.get("/proef/bestand/" + photo.id());
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        Upload letter = sent(town, file("brief", "brief.pdf", Samples.pdf("/JS (app.alert(1))")));
        HttpResponse<String> downloaded = town.get("/proef/bestand/" + letter.id());
        assertThat(downloaded.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("proef.pdf");
    }

    @Test
    void aVoiceIsHeardOnlyByWhoMayAndEveryListeningIsNoted(RunningTown town) throws Exception {
        Upload voice = sent(town, file("stem", "opname.webm", Samples.webm()));
        assertThat(town.get("/proef/bestand/" + voice.id()).statusCode()).isEqualTo(401);
        String path = "/proef/bestand/" + voice.id() + "?redacteur=ja";
        HttpResponse<String> heard = town.get(path);
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.headers().firstValueAsLong("Content-Length")).hasValue(voice.bytes());
        HttpResponse<String> part =
                town.send(
                        HttpRequest.newBuilder(URI.create(town.address(path)))
                                .header("Range", "bytes=262100-262199"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValueAsLong("Content-Length")).hasValue(100);
        List<String> noted =
                town.part(DSLContext.class)
                        .select(AUDIT_LINE.RESULT)
                        .from(AUDIT_LINE)
                        .where(AUDIT_LINE.OBJECT.eq("upload:" + voice.id()))
                        .orderBy(AUDIT_LINE.LINE_NUMBER)
                        .fetch(AUDIT_LINE.RESULT);
        assertThat(noted).containsExactly("REFUSED", "DONE");
    }

    @Test
    void whatIsDestroyedLeavesNoPieces(RunningTown town) throws Exception {
        Upload voice = sent(town, file("stem", "opname.webm", Samples.webm()));
        assertThat(town.part(Uploads.class).destroyOf(voice.owner())).isEqualTo(1);
        assertThat(
                        town.part(DSLContext.class)
                                .fetchCount(
                                        UPLOAD_PIECE,
                                        UPLOAD_PIECE.UPLOAD_ID.eq(voice.id().value())))
                .isZero();
        assertThat(town.get("/proef/bestand/" + voice.id()).statusCode()).isEqualTo(404);
        assertThat(town.part(Uploads.class).destroyUnclaimed(Instant.EPOCH)).isZero();
    }

    @Test
    void onlyAPageThatRecordsMayAskForTheMicrophone(RunningTown town) throws Exception {
        String name = "Permissions-Policy";
        String usual = town.get("/hulp").headers().firstValue(name).orElseThrow();
        String recording = town.get("/proef/formulier").headers().firstValue(name).orElseThrow();
        assertThat(usual).contains("microphone=()");
        assertThat(recording).isEqualTo(usual.replace("microphone=()", "microphone=(self)"));
    }
}
