// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How mail leaves: `evenredig.mail.…`; where the mail server is stands in `spring.mail.…`.
///
/// @param from from whom letters are; empty for an address at the town's own site
/// @param leavesDemo whether the invented town sends too; only tests say yes
@ConfigurationProperties("evenredig.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("false") boolean leavesDemo) {}
