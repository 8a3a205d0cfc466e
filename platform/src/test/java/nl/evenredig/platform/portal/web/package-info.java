// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.portal.web;

import org.jspecify.annotations.NullMarked;
