// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.evenredig.platform.thread.web;

import org.jspecify.annotations.NullMarked;
