// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.people.oidc;

import org.jspecify.annotations.NullMarked;
