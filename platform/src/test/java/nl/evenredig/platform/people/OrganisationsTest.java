// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import static nl.evenredig.platform.people.Founded.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Organisations are found by words, kind, district and language, and two people never write over each other unseen.
@SpringBootTest
final class OrganisationsTest {
    @Autowired private Organisations organisations;

    @Test
    void theDemoTownHasItsOrganisations() {
        assertThat(find(new OrganisationQuery("kas di ISLA", Optional.empty(), "", "")))
                .containsExactly("Kas di Isla");
        assertThat(find(new OrganisationQuery("oekraiens", Optional.empty(), "HM01", "uk")))
                .containsExactly("Oekraïens Steunpunt Havermonde");
        assertThat(
                        find(
                                new OrganisationQuery(
                                        "havermonde",
                                        Optional.of(OrganisationKind.INSTITUTION),
                                        "",
                                        "")))
                .contains("Zorgkompas Havermonde", "Bibliotheek Havermonde")
                .doesNotContain("Stichting Polonia Havermonde");
    }

    @Test
    void wordsAreWordsAndNeverAPattern() {
        assertThat(find(new OrganisationQuery("%", Optional.empty(), "", "ku")))
                .containsExactly("Syrisch Netwerk Al Jisr");
        assertThat(find(new OrganisationQuery("' or 1=1", Optional.empty(), "", ""))).isEmpty();
    }

    @Test
    void aNameExistsOnceWhateverItsCapitalsAndAccents() {
        String name = "Çınar " + UUID.randomUUID();
        Saving first = register(name);
        assertThat(first).isInstanceOf(Saving.Saved.class);
        assertThat(register(name.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(Saving.NameTaken.class);
    }

    @Test
    void aNameInAnyScriptGetsAnAddressOfItsOwn() {
        Saving saving = register("جمعية النور " + UUID.randomUUID());
        assertThat(saving)
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved ->
                                assertThat(saved.organisation().slug())
                                        .matches("jm[a-z0-9-]+")
                                        .hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void ofTwoWhoRegisterTheSameAtOnceOneIsToldThatItIsThere() throws Exception {
        String name = "Dubbel " + UUID.randomUUID();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Saving>> both =
                    two.invokeAll(List.of(() -> register(name), () -> register(name)));
            List<Saving> savings = List.of(both.get(0).get(), both.get(1).get());
            assertThat(savings).hasAtLeastOneElementOfType(Saving.Saved.class);
            assertThat(savings).hasAtLeastOneElementOfType(Saving.NameTaken.class);
        }
    }

    @Test
    void whoWritesOverSomethingNewerSeesThatFirst() {
        Organisation read = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        String name = read.name() + " anders";
        OrganisationProfile other = Founded.profile(name, OrganisationKind.COMMUNITY);
        assertThat(organisations.revise(read.id(), read.version(), other, TEST))
                .isInstanceOf(Saving.Saved.class);
        Saving second = organisations.revise(read.id(), read.version(), read.profile(), TEST);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class,
                        overtaken -> assertThat(overtaken.current().name()).isEqualTo(name));
        assertThat(organisations.find(read.slug()).map(Organisation::name)).hasValue(name);
    }

    @Test
    void anotherOrganisationsNameCannotBeTaken() {
        Organisation one = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        Organisation other = Founded.organisation(organisations, OrganisationKind.COMMUNITY);
        assertThat(organisations.revise(one.id(), one.version(), other.profile(), TEST))
                .isInstanceOf(Saving.NameTaken.class);
        assertThat(organisations.find(one.id())).hasValue(one);
    }

    @Test
    void aNameWithoutLettersIsRefused() {
        assertThatThrownBy(() -> Founded.profile("***", OrganisationKind.COMMUNITY))
                .hasMessageContaining("name=***");
    }

    private Saving register(String name) {
        return organisations.register(Founded.profile(name, OrganisationKind.COMMUNITY), TEST);
    }

    private List<String> find(OrganisationQuery query) {
        return organisations.some(query, 0, 100).stream().map(Organisation::name).toList();
    }
}
