// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.evenredig.platform.people.Account;
import nl.evenredig.platform.shared.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everyone can read every page that is for them.
@Tag("browser")
@ExtendWith(InTown.class)
class PagesJourney {
    private static final String LINKS =
            "() => [...document.querySelectorAll('.menu__list a:not([hreflang])')].map(link => link.pathname)";

    @Test
    void everyPageCanBeReadByWhoMayOnAPhoneAndAtADesk(RunningTown town) throws Exception {
        assertThat(new Crawl(town, Itinerary.of(town)).faults()).isEmpty();
    }

    @Test
    void everyRoleHasAMenuAndEveryLineOfItLeadsSomewhere(RunningTown town, Visitors visitors) {
        for (Role role : Role.values()) {
            try (Visitor visitor = visitors.entered(nameOf(role, town))) {
                Page page = visitor.now(Reader.atDesk()).opens("/mijn").page();
                visitor.now(Reader.onPhone());
                page.locator(".menu summary").click();
                visitor.shows("-menu-" + role);
                for (Object path : (List<?>) page.evaluate(LINKS)) {
                    String address = town.address(path.toString());
                    assertThat(page.request().get(address).status()).as(address).isEqualTo(200);
                }
            }
        }
    }

    private static String nameOf(Role role, RunningTown town) {
        return Itinerary.people(town).stream()
                .filter(account -> account.roles().contains(role))
                .map(Account::name)
                .findFirst()
                .orElseThrow();
    }
}
