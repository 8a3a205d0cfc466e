// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.town.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.evenredig.platform.people.LegalForm;
import nl.evenredig.platform.people.OrganisationKind;
import nl.evenredig.platform.people.OrganisationProfile;
import nl.evenredig.platform.people.Organisations;
import nl.evenredig.platform.shared.MunicipalityId;
import nl.evenredig.platform.shared.access.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The organisations of Havermonde, from `organisaties`.
@Component
@Order(25)
final class DemoOrganisations implements DemoChapter {
    private static final Map<String, OrganisationKind> KINDS =
            Map.of(
                    "migrantenorganisatie", OrganisationKind.COMMUNITY,
                    "maatschappelijk", OrganisationKind.CIVIL_SOCIETY,
                    "instelling", OrganisationKind.INSTITUTION,
                    "bewonersorganisatie", OrganisationKind.RESIDENTS,
                    "adviesraad", OrganisationKind.ADVISORY);

    private static final Map<String, LegalForm> FORMS =
            Map.of(
                    "informeel netwerk", LegalForm.INFORMAL,
                    "stichting", LegalForm.FOUNDATION,
                    "vereniging", LegalForm.ASSOCIATION,
                    "coöperatie", LegalForm.COOPERATIVE,
                    "commissie", LegalForm.OTHER);

    private static final Map<String, String> LANGUAGES =
            Map.ofEntries(
                    Map.entry("Nederlands", "nl"),
                    Map.entry("Engels", "en"),
                    Map.entry("Turks", "tr"),
                    Map.entry("Arabisch", "ar"),
                    Map.entry("Tamazight", "ber"),
                    Map.entry("Pools", "pl"),
                    Map.entry("Somali", "so"),
                    Map.entry("Sranantongo", "srn"),
                    Map.entry("Sarnami", "hns"),
                    Map.entry("Papiaments", "pap"),
                    Map.entry("Kaapverdisch Creools", "kea"),
                    Map.entry("Portugees", "pt"),
                    Map.entry("Koerdisch", "ku"),
                    Map.entry("Tigrinya", "ti"),
                    Map.entry("Oekraïens", "uk"),
                    Map.entry("Russisch", "ru"),
                    Map.entry("Kantonees", "yue"),
                    Map.entry("Mandarijn", "zh"),
                    Map.entry("Maleis", "ms"),
                    Map.entry("Twi", "tw"));

    private final Organisations organisations;

    DemoOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void tell(MunicipalityId municipality) {
        Actor demo = Actor.job("demo");
        try {
            for (NamedCsvRecord row : new DemoFile("organisaties.csv").rows()) {
                organisations.register(profile(row), demo);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OrganisationProfile profile(NamedCsvRecord row) {
        List<String> languages =
                Arrays.stream(row.getField("talen").split("\\|", -1))
                        .map(language -> known(LANGUAGES, language))
                        .toList();
        String district = row.getField("wijkcode");
        return new OrganisationProfile(
                row.getField("naam"),
                known(KINDS, row.getField("soort")),
                known(FORMS, row.getField("rechtsvorm")),
                district.equals("stad") ? "" : district,
                languages,
                row.getField("achterban"));
    }

    private static <T> T known(Map<String, T> words, String word) {
        return Objects.requireNonNull(words.get(word), () -> "Unknown word=" + word);
    }
}
