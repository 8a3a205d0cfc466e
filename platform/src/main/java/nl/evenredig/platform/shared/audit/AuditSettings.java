// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this machine is called in the audit log: `evenredig.audit.…`
///
/// @param node a name without anything personal in it
@ConfigurationProperties("evenredig.audit")
record AuditSettings(@DefaultValue("node") String node) {}
