// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.access.Actor;
import nl.evenredig.platform.shared.audit.Audit;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Who is signed in where. A session holds three words: whose it is, with what they signed in, and on what device; it
/// lives in the database, so that any node can answer and it can be ended from anywhere.
@Component
public class Sessions {
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String MEANS = "means";
    private static final String DEVICE = "device";

    private final FindByIndexNameSessionRepository<? extends org.springframework.session.Session>
            kept;
    private final Audit audit;
    private final Cast cast;

    Sessions(
            FindByIndexNameSessionRepository<? extends org.springframework.session.Session> kept,
            Audit audit,
            Cast cast) {
        this.kept = kept;
        this.audit = audit;
        this.cast = cast;
    }

    /// Lets somebody in. What session there was ends first, so that nobody can hand them one they know.
    public void begin(HttpServletRequest request, AccountId account, Means means) {
        drop(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(MEANS, means.name());
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        session.setAttribute(DEVICE, Device.of(browser == null ? "" : browser).toString());
        audit.record(
                actor(account, means), "people.signed-in", "means:" + means, Audit.Result.DONE);
    }

    /// With what whoever asks signed in here.
    public Optional<Means> means(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(MEANS))
                .map(means -> Means.valueOf(means.toString()));
    }

    /// Signs out here.
    public void end(HttpServletRequest request, Actor actor) {
        drop(request);
        audit.record(actor, "people.signed-out", "", Audit.Result.DONE);
    }

    /// Where somebody is signed in, the latest first. Of the demo's people only here: the rest are other visitors.
    public List<Session> of(AccountId account, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        String id = here == null ? "" : here.getId();
        return all(account).values().stream()
                .map(session -> read(session, id))
                .filter(session -> session.isThis() || !cast.has(account))
                .sorted(Comparator.comparing(Session::lastSeen).reversed())
                .toList();
    }

    /// Ends one of somebody's sessions; nothing happens when it has ended already or is not theirs.
    public void revoke(AccountId account, String key, Actor by) {
        all(account).keySet().stream()
                .filter(id -> key(id).equals(key))
                .forEach(id -> {
                    kept.deleteById(id);
                    audit.record(
                            by, "people.session-ended", "account:" + account, Audit.Result.DONE);
                });
    }

    /// Ends all of somebody's sessions.
    public void revokeAll(AccountId account, Actor by) {
        all(account).keySet().forEach(kept::deleteById);
        audit.record(by, "people.sessions-ended", "account:" + account, Audit.Result.DONE);
    }

    private Map<String, ? extends org.springframework.session.Session> all(AccountId account) {
        return kept.findByPrincipalName(account.toString());
    }

    private static Session read(org.springframework.session.Session session, String here) {
        return new Session(
                key(session.getId()),
                session.getAttributeOrDefault(DEVICE, Device.of("").toString()),
                Means.valueOf(session.getAttributeOrDefault(MEANS, Means.LINK.name())),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    private static String key(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new Secret(id).digest());
    }

    private static void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Actor actor(AccountId account, Means means) {
        return new Actor(account.toString(), "", Set.of(), means.isStrong());
    }
}
