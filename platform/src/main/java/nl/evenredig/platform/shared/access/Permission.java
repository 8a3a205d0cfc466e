// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.access;

import static nl.evenredig.platform.shared.access.Role.*;

import java.util.EnumSet;
import java.util.Set;

/// What can be allowed, and which roles it is allowed to: the one table. Page handlers, menus and the test of every role
/// against every handler follow from it.
public enum Permission {
    /// See and change one's own account: name, language, sessions, passkeys, what one follows.
    OWN_ACCOUNT(EnumSet.allOf(Role.class)),
    /// Act for an organisation one represents: its page, its people, handing over.
    REPRESENT(EnumSet.of(REPRESENTATIVE, INSTITUTION)),
    /// See all organisations with those who speak for them.
    READ_ORGANISATIONS(
            EnumSet.of(POLICY_OFFICER, RELATIONSHIP_OWNER, EDITOR, ASSISTANT, ADMINISTRATOR)),
    /// Register an organisation, and invite its first representative.
    REGISTER_ORGANISATIONS(EnumSet.of(RELATIONSHIP_OWNER, ADMINISTRATOR)),
    /// Invite officials, give and take roles, close accounts.
    MANAGE_PEOPLE(EnumSet.of(ADMINISTRATOR)),
    /// Declare one's other positions.
    DECLARE_INTERESTS(EnumSet.of(AUTHORITY)),
    /// Read entries of a dossier that are not public.
    READ_DOSSIERS(EnumSet.of(POLICY_OFFICER, RELATIONSHIP_OWNER, EDITOR, AUTHORITY)),
    /// Write in a dossier.
    WRITE_DOSSIERS(EnumSet.of(POLICY_OFFICER, EDITOR)),
    /// Hear voice messages and read free text as they came in.
    HEAR_VOICES(EnumSet.of(EDITOR, ASSISTANT)),
    /// Take up signals: lay them together, settle what becomes of them, write down and translate what they say.
    TEND_SIGNALS(EnumSet.of(EDITOR)),
    /// Fill in a signal for somebody else, by phone or at a desk.
    ASSIST(EnumSet.of(ASSISTANT, EDITOR, RELATIONSHIP_OWNER)),
    /// Bring knowledge questions to an answer, and tell those who asked.
    ANSWER_QUESTIONS(EnumSet.of(EDITOR, POLICY_OFFICER)),
    /// See how many signals there were about what and from where, as figures.
    READ_SIGNAL_FIGURES(EnumSet.of(EDITOR, POLICY_OFFICER, AUTHORITY, COUNCIL, CLERK, EXECUTIVE)),
    /// Publish, refuse and answer what readers contribute.
    MODERATE(EnumSet.of(EDITOR)),
    /// Think out a workshop, ask people to come and give them seats.
    PREPARE_WORKSHOPS(EnumSet.of(FACILITATOR, POLICY_OFFICER, EDITOR)),
    /// Lead the day: let a round go on, moderate, write the chair's lines.
    LEAD_WORKSHOPS(EnumSet.of(FACILITATOR)),
    /// Write down what came of a workshop, have it checked, publish it and ask after it.
    PUBLISH_WORKSHOPS(EnumSet.of(FACILITATOR, EDITOR)),
    /// See which words readers mark, revise texts, record comprehension tests.
    EDIT_TEXTS(EnumSet.of(EDITOR, POLICY_OFFICER)),
    /// See which mail could not be delivered, and send it again.
    TEND_MAIL(EnumSet.of(EDITOR, ADMINISTRATOR)),
    /// Read and export the audit log.
    READ_AUDIT(EnumSet.of(ADMINISTRATOR, AUTHORITY)),
    /// Read what was destroyed and when.
    READ_RETENTION(EnumSet.of(ADMINISTRATOR, AUTHORITY, CLERK)),
    /// See whether jobs ran, and run one now.
    TEND_JOBS(EnumSet.of(ADMINISTRATOR));

    // A copy that cannot change; the checker knows no such type.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Permission(EnumSet<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /// Whether only officials have it; their pages are in Dutch and English.
    public boolean isOfficial() {
        return roles.stream().allMatch(Role::isOfficial);
    }
}
