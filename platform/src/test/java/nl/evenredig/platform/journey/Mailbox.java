// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// The mail server of the test run: everything the town sends ends here, and nowhere else.
public final class Mailbox implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<MimeMessage> earlier = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> read = new ConcurrentHashMap<>();
    private final int port;
    private volatile GreenMail server;

    public Mailbox() {
        server = started(0);
        port = server.getSmtp().getPort();
    }

    private static GreenMail started(int port) {
        GreenMail mail =
                new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    /// Where the town finds it.
    public int port() {
        return port;
    }

    /// Stops answering, as a mail server does that is down; what arrived stays to be read.
    public void shut() {
        earlier.addAll(List.of(server.getReceivedMessages()));
        server.stop();
    }

    /// Answers again, where it did before.
    public void open() {
        server = started(port);
    }

    /// What the town must be started with to send its mail here.
    public String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + port(),
            "--evenredig.mail.leaves-demo=true"
        };
    }

    /// Waits for the next letter to an address: the first that was not handed out before.
    public Received next(String address) {
        int from = read.merge(address, 1, Integer::sum) - 1;
        Awaitility.await("a letter to " + address)
                .atMost(PATIENCE)
                .until(() -> to(address).size() > from);
        return to(address).get(from);
    }

    /// Everything that arrived for an address until now, oldest first.
    public List<Received> to(String address) {
        return all().filter(message -> isTo(message, address)).map(Received::of).toList();
    }

    /// How many letters arrived until now.
    public int size() {
        return Math.toIntExact(all().count());
    }

    private Stream<MimeMessage> all() {
        return Stream.concat(earlier.stream(), Arrays.stream(server.getReceivedMessages()))
                .distinct();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> ((InternetAddress) to).getAddress().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
