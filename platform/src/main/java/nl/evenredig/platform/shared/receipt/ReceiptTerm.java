// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.receipt;

import java.time.Period;
import nl.evenredig.platform.shared.retention.RetentionTerm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long receipts are kept: as long as somebody may still ask whether, when and what.
@Configuration(proxyBeanMethods = false)
public class ReceiptTerm {
    /// A town compares it with its own selection list.
    public static final Period KEPT = Period.ofYears(5);

    @Bean
    static RetentionTerm keptReceipts(ReceiptStore store) {
        return RetentionTerm.ofThings("receipt.kept.receipt", KEPT, store::destroyBefore);
    }
}
