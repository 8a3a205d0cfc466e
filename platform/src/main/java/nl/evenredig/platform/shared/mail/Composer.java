// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Languages;
import nl.evenredig.platform.shared.web.Sign;
import nl.evenredig.platform.shared.web.Signboard;
import nl.evenredig.platform.shared.web.Texts;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Makes a message of a letter: plain words and the same with mark-up, in the reader's language, with what mail programs
/// need to know.
@Component
class Composer {
    private static final String TEMPLATE = "shared/mail.jte";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Composer.class.getClassLoader(),
                    "nl.evenredig.platform.generated.templates");
    private final Languages languages;
    private final Signboard signboard;
    private final MailSettings mail;
    private final TownSettings town;

    Composer(Languages languages, Signboard signboard, MailSettings mail, TownSettings town) {
        this.languages = languages;
        this.signboard = signboard;
        this.mail = mail;
        this.town = town;
    }

    /// The letter as it will be read.
    Sheet sheet(Stored stored) {
        Sign sign = signboard.read();
        Language language = language(stored.letter().language());
        return new Sheet(
                language,
                languages.texts(language),
                stored.letter(),
                new Sheet.Foot(sign.town(), sign.phone(), stored.unsubscribe(), town.site()));
    }

    void write(Stored stored, MimeMessage message) throws MessagingException {
        Sheet sheet = sheet(stored);
        MimeMessageHelper helper =
                new MimeMessageHelper(
                        message,
                        MimeMessageHelper.MULTIPART_MODE_RELATED,
                        StandardCharsets.UTF_8.name());
        helper.setFrom(sender(sheet));
        helper.setTo(new InternetAddress(stored.letter().address(), true));
        helper.setSubject(stored.letter().subject());
        helper.setSentDate(Date.from(stored.trials().writtenAt()));
        helper.setText(sheet.plain(), html(sheet));
        message.setHeader("Message-ID", "<" + stored.id() + "@" + host() + ">");
        message.setHeader("Content-Language", sheet.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (stored.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + stored.unsubscribe().get() + ">");
            // RFC 8058, section 3.1: a mail program may do it for its reader, without asking.
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private String html(Sheet sheet) {
        StringOutput html = new StringOutput();
        templates.render(TEMPLATE, Map.of("sheet", sheet), html);
        return html.toString();
    }

    private InternetAddress sender(Sheet sheet) throws MessagingException {
        String address = mail.from().isBlank() ? "noreply@" + host() : mail.from();
        String name =
                sheet.foot()
                        .town()
                        .map(town -> dutch().say("shared.municipality", town))
                        .orElse("Evenredig");
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Texts dutch() {
        return languages.texts(languages.all().getFirst());
    }

    private String host() {
        String host = URI.create(town.site()).getHost();
        return host == null ? "localhost" : host;
    }

    private Language language(Locale locale) {
        List<Language> all = languages.all();
        return all.stream()
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
