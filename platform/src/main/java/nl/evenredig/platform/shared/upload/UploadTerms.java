// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long files are kept whatever they belong to. How long a photo or a document is kept hangs on what it belongs to:
/// the part that owns it says so.
@Configuration(proxyBeanMethods = false)
class UploadTerms {
    @Bean
    RetentionTerm unsentFiles(Uploads uploads) {
        return RetentionTerm.ofPeople(
                "form.kept.unsent", Period.ofDays(1), uploads::destroyUnclaimed);
    }

    @Bean
    RetentionTerm voices(Uploads uploads) {
        return RetentionTerm.ofPeople(
                "form.kept.voice",
                Period.ofYears(1),
                before -> uploads.destroy(FileKind.VOICE, before));
    }
}
