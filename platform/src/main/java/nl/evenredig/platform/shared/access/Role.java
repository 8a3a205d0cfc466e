// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.access;

/// What somebody is in this town; one person can be several. What a role may do stands in [Permission].
public enum Role {
    /// Lives here, works here or cares.
    RESIDENT(false),
    /// Speaks for a community or civil-society organisation.
    REPRESENTATIVE(false),
    /// Is trusted in a community and connects it with the town.
    KEY_PERSON(false),
    /// Speaks for a professional provider.
    INSTITUTION(false),
    /// Fills in for somebody else, at a desk or by phone.
    ASSISTANT(true),
    /// Writes policy for the municipality.
    POLICY_OFFICER(true),
    /// Keeps up the municipality's contact with organisations.
    RELATIONSHIP_OWNER(true),
    /// Receives questions and publishes answers.
    EDITOR(true),
    /// Leads a day or an evening.
    FACILITATOR(true),
    /// Reviews policy independently, for the Autoriteit Sociaal Beleid.
    AUTHORITY(true),
    /// Sits in the council: reads and votes.
    COUNCIL(true),
    /// Serves the council.
    CLERK(true),
    /// Sits in the municipal executive: decides.
    EXECUTIVE(true),
    /// Lets people in and keeps the program running; decides nothing.
    ADMINISTRATOR(true);

    private final boolean isOfficial;

    Role(boolean isOfficial) {
        this.isOfficial = isOfficial;
    }

    /// Whether it only counts for somebody who signed in with a passkey or through the municipality's own sign-in.
    public boolean isOfficial() {
        return isOfficial;
    }
}
