// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import nl.evenredig.platform.shared.Fiction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Hands one letter to the mail server, and tells why when that fails.
@Component
class Carrier {
    private final ObjectProvider<JavaMailSender> server;
    private final Composer composer;
    private final MailSettings settings;
    private final Fiction fiction;

    Carrier(
            ObjectProvider<JavaMailSender> server,
            Composer composer,
            MailSettings settings,
            Fiction fiction) {
        this.server = server;
        this.composer = composer;
        this.settings = settings;
        this.fiction = fiction;
    }

    /// Where letters go today.
    Route route() {
        boolean mayLeave = settings.leavesDemo() || !fiction.isDemo();
        if (!mayLeave) {
            return Route.DEMO;
        }
        if (server.getIfAvailable() != null) {
            return Route.SERVER;
        }
        return fiction.isDemo() ? Route.DEMO : Route.NOWHERE;
    }

    /// Whether everyone may read what is sent.
    boolean isOpen() {
        return fiction.isDemo();
    }

    /// @return why it failed; empty when it is on its way
    Optional<Reason> carry(Stored letter) {
        JavaMailSender sender = server.getIfAvailable();
        if (route() != Route.SERVER || sender == null) {
            return Optional.empty();
        }
        try {
            MimeMessage message = sender.createMimeMessage();
            composer.write(letter, message);
            sender.send(message);
            return Optional.empty();
        } catch (MailAuthenticationException _) {
            return Optional.of(Reason.SIGN_IN);
        } catch (MailSendException e) {
            return Optional.of(reason(e));
        } catch (AddressException _) {
            return Optional.of(Reason.ADDRESS);
        } catch (MessagingException | RuntimeException _) {
            return Optional.of(Reason.LETTER);
        }
    }

    /// Nothing in the map of failed messages means that the server could not be reached at all.
    private static Reason reason(MailSendException trouble) {
        Exception[] faults = trouble.getMessageExceptions();
        if (faults.length == 0) {
            return Reason.SERVER;
        }
        @Nullable Throwable fault = faults[0];
        if (fault instanceof SendFailedException refused) {
            return isEmpty(refused.getInvalidAddresses()) ? Reason.LATER : Reason.ADDRESS;
        }
        return Reason.SERVER;
    }

    private static boolean isEmpty(Object @Nullable [] addresses) {
        return addresses == null || addresses.length == 0;
    }
}
