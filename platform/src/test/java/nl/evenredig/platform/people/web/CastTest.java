// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

import static nl.evenredig.platform.generated.db.people.Tables.PASSKEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.people.People;
import nl.evenredig.platform.shared.TownSettings;
import nl.evenredig.platform.shared.access.Role;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever looks around in the demo as one of its people leaves them as they are, for the next visitor.
@ExtendWith(InTown.class)
class CastTest {
    private static final String REFUSED = "hoort bij de demo";
    private static final String CREDENTIAL = "dmFuLWNhcmxh";

    @Test
    void nobodyClosesOrRenamesOneOfTheDemosPeople(RunningTown town) throws Exception {
        Account before = find(town, "Wim Schreuder");
        try (Guest guest = Guest.as("Wim Schreuder", town)) {
            assertThat(guest.post("/mijn/stoppen", "/mijn/stoppen", Map.of("zeker", "ja")).body())
                    .contains(REFUSED);
            assertThat(guest.post("/mijn", "/mijn", Map.of("naam", "Anders", "taal", "tr")).body())
                    .contains(REFUSED);
        }
        assertThat(find(town, "Wim Schreuder")).isEqualTo(before);
    }

    @Test
    void nobodyAddsOrRevokesAPasskeyOfOneOfThem(RunningTown town) throws Exception {
        DSLContext sql = town.part(DSLContext.class);
        addPasskey(town, find(town, "Carla Boom"));
        try (Guest guest = Guest.as("Carla Boom", town)) {
            assertThat(guest.get("/mijn/passkeys").body())
                    .contains("Van de gemeente", REFUSED)
                    .doesNotContain("/mijn/passkeys/weg", "data-passkey");
            guest.post("/mijn", "/mijn/passkeys/weg", Map.of("passkey", CREDENTIAL));
            assertThat(guest.post("/mijn", "/inloggen/sterker/vraag", Map.of()).body())
                    .isEqualTo("{}");
        }
        assertThat(sql.deleteFrom(PASSKEY).where(PASSKEY.CREDENTIAL_ID.eq(CREDENTIAL)).execute())
                .isEqualTo(1);
    }

    @Test
    void theirRolesStayTheirsAtTheDeskToo(RunningTown town) throws Exception {
        Account joost = find(town, "Joost van Dalen");
        String page = "/beheer/mensen/" + joost.id();
        try (Guest guest = Guest.as("Bas Kramer", town)) {
            assertThat(guest.post(page, page, Map.of("neem", Role.POLICY_OFFICER.name())).body())
                    .contains(REFUSED);
            assertThat(guest.post(page, page, Map.of("geef", Role.EDITOR.name())).body())
                    .contains(REFUSED);
        }
        assertThat(find(town, "Joost van Dalen").roles()).isEqualTo(joost.roles());
    }

    @Test
    void visitorsDoNotSeeOrEndEachOthersVisit(RunningTown town) throws Exception {
        try (Guest one = Guest.as("Piotr Nowak", town);
                Guest other = Guest.as("Piotr Nowak", town)) {
            assertThat(one.get("/mijn").body())
                    .contains("Dit bent u nu")
                    .doesNotContain("name=\"sessie\"");
            assertThat(other.get("/mijn").statusCode()).isEqualTo(200);
        }
    }

    private static Account find(RunningTown town, String name) {
        return town.part(People.class).some(name, 0, 1).getFirst();
    }

    private static void addPasskey(RunningTown town, Account account) {
        OffsetDateTime made = OffsetDateTime.of(2026, 11, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        town.part(DSLContext.class)
                .insertInto(PASSKEY)
                .set(PASSKEY.MUNICIPALITY_ID, town.part(TownSettings.class).municipality().code())
                .set(PASSKEY.CREDENTIAL_ID, CREDENTIAL)
                .set(PASSKEY.ACCOUNT_ID, account.id().value())
                .set(PASSKEY.LABEL, "Van de gemeente")
                .set(PASSKEY.PUBLIC_KEY, new byte[] {1})
                .set(PASSKEY.SIGNATURE_COUNT, 0L)
                .set(PASSKEY.IS_USER_VERIFIED, true)
                .set(PASSKEY.IS_BACKUP_ELIGIBLE, false)
                .set(PASSKEY.IS_BACKED_UP, false)
                .set(PASSKEY.TRANSPORTS, new String[] {"internal"})
                .set(PASSKEY.ATTESTATION_OBJECT, new byte[0])
                .set(PASSKEY.ATTESTATION_CLIENT, new byte[0])
                .set(PASSKEY.MADE_AT, made)
                .set(PASSKEY.LAST_USED_AT, made)
                .execute();
    }
}
