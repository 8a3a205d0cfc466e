// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

/// A hidden field that shows a form came from one of our own pages.
public record Guard(String name, String value) {}
