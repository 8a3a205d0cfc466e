// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.evenredig.platform.generated.db.people.Tables;
import nl.evenredig.platform.journey.InTown;
import nl.evenredig.platform.journey.RunningTown;
import nl.evenredig.platform.shared.Secret;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A link lets one person in, for a while; whoever reads the database cannot use it.
@ExtendWith(InTown.class)
class OneTimeLinksTest {
    private static final LinkStore.Row ROW =
            new LinkStore.Row(Link.Kind.SIGN_IN, "selam.tesfay@brug.example", "/mijn");

    @Test
    void ofManyWhoUseALinkAtTheSameTimeOneGetsIn(RunningTown town) throws Exception {
        Secret secret = Secret.fresh();
        town.part(LinkStore.class).add(secret, ROW, Duration.ofMinutes(1));
        Links links = town.part(Links.class);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> use = () -> links.use(secret.text()).isPresent();
            List<Future<Boolean>> tries = many.invokeAll(Collections.nCopies(8, use));
            long admitted = 0;
            for (Future<Boolean> attempt : tries) {
                admitted += attempt.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(1);
        }
    }

    @Test
    void aLinkEnds(RunningTown town) throws Exception {
        Secret secret = Secret.fresh();
        Duration moment = Duration.ofNanos(1000);
        town.part(LinkStore.class).add(secret, ROW, moment);
        assertThat(town.part(Links.class).find(secret.text())).isEmpty();
        assertThat(town.part(Links.class).use(secret.text())).isEmpty();
    }

    @Test
    void theDatabaseKeepsOnlyTheHash(RunningTown town) {
        Secret secret = Secret.fresh();
        town.part(LinkStore.class).add(secret, ROW, Duration.ofMinutes(1));
        String all =
                town.part(DSLContext.class).selectFrom(Tables.SIGN_IN_LINK).fetch().formatCSV();
        assertThat(all).contains(ROW.address()).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void anAddressWithoutAccountGetsOneLetterInAWhile(RunningTown town) {
        Links links = town.part(Links.class);
        var language = town.part(nl.evenredig.platform.shared.web.Languages.class).all().getFirst();
        for (int i = 0; i < 7; i++) {
            links.send("onbekend@elders.example", language, "/mijn");
            links.send("rosalina.lopes@cabo-verde.example", language, "/mijn");
        }
        LinkStore store = town.part(LinkStore.class);
        assertThat(store.sent("onbekend@elders.example", Duration.ofMinutes(15))).isEqualTo(1);
        assertThat(store.sent("rosalina.lopes@cabo-verde.example", Duration.ofMinutes(15)))
                .isEqualTo(5);
    }
}
