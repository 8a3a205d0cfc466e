// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// One step on the way from the home page to this page.
public record Crumb(String label, String path) {}
