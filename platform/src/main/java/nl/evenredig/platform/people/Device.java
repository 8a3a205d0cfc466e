// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people;

import java.util.List;

/// On what somebody signed in, as coarse as people speak of it. The rest of what a browser tells is not kept.
///
/// @param browser `firefox`, `edge`, `chrome`, `safari` or `other`
/// @param machine `android`, `iphone`, `windows`, `mac`, `linux` or `other`
record Device(String browser, String machine) {
    /// What a browser's own line holds, most telling first: many call themselves by several names.
    private static final List<Mark> BROWSERS =
            List.of(
                    new Mark("Edg", "edge"),
                    new Mark("Firefox", "firefox"),
                    new Mark("Chrome", "chrome"),
                    new Mark("Safari", "safari"));

    private static final List<Mark> MACHINES =
            List.of(
                    new Mark("Android", "android"),
                    new Mark("iPhone", "iphone"),
                    new Mark("iPad", "iphone"),
                    new Mark("Windows", "windows"),
                    new Mark("Mac OS", "mac"),
                    new Mark("Linux", "linux"));

    /// @param line what a browser says it is: `User-Agent`
    static Device of(String line) {
        return new Device(first(BROWSERS, line), first(MACHINES, line));
    }

    @Override
    public String toString() {
        return browser + "." + machine;
    }

    private static String first(List<Mark> marks, String line) {
        return marks.stream()
                .filter(mark -> line.contains(mark.sign()))
                .map(Mark::word)
                .findFirst()
                .orElse("other");
    }

    /// By which sign something is known.
    private record Mark(String sign, String word) {}
}
