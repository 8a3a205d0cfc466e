// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Somebody who writes on a phone in a hall with a bad network. Each revision stays on the phone until the phone heard
/// that it arrived: it may never leave, arrive without the answer coming back, arrive twice, in another order, or much
/// later.
final class Writer {
    private static final int NOTES = 4;

    private final Phone phone;
    private final String name;
    private final Random chance;
    private final List<Sheet> kept = new ArrayList<>();
    private final Map<UUID, Sheet> last = new HashMap<>();
    private final Set<UUID> inTime = new HashSet<>();

    Writer(Phone phone, String name, long seed) {
        this.phone = phone;
        this.name = name;
        chance = new Random(seed);
    }

    /// Writes some notes, changes some and takes some back; then tries to send.
    void writes() {
        for (int i = 0; i < NOTES; i++) {
            UUID id = new UUID(chance.nextLong(), chance.nextLong());
            int revisions = 1 + chance.nextInt(3);
            for (int revision = 1; revision <= revisions; revision++) {
                boolean isBack = revision > 1 && chance.nextInt(6) == 0;
                String words = name + ", briefje " + i + ", versie " + revision;
                Sheet sheet = new Sheet(id, 1, revision, words, isBack);
                kept.add(sheet);
                last.put(id, sheet);
            }
            triesToSend(true);
        }
    }

    /// Sends what is kept, over this network.
    ///
    /// @param isInTime whether people still write
    void triesToSend(boolean isInTime) {
        Collections.shuffle(kept, chance);
        for (Sheet sheet : List.copyOf(kept)) {
            switch (chance.nextInt(5)) {
                case 0, 1 -> {
                    // It never leaves.
                }
                case 2 -> {
                    // It arrives, but the answer gets lost.
                    phone.sends(sheet);
                    note(sheet, isInTime);
                }
                default -> {
                    arrives(sheet);
                    note(sheet, isInTime);
                }
            }
        }
    }

    private void note(Sheet sheet, boolean isInTime) {
        if (isInTime) {
            inTime.add(sheet.id());
        }
    }

    /// The network is back: everything arrives.
    void sendsAll() {
        Collections.shuffle(kept, chance);
        List.copyOf(kept).forEach(this::arrives);
        assertThat(kept).isEmpty();
    }

    private void arrives(Sheet sheet) {
        String answer = phone.sends(sheet);
        assertThat(answer).contains(sheet.id().toString()).doesNotContain("REFUSED", "WRONG");
        kept.remove(sheet);
    }

    /// What must lie on the tables in the end.
    List<String> words() {
        return last.values().stream().filter(sheet -> !sheet.isBack()).map(Sheet::words).toList();
    }

    /// Those of them of which nothing arrived while people wrote.
    List<String> late() {
        return last.values().stream()
                .filter(sheet -> !sheet.isBack() && !inTime.contains(sheet.id()))
                .map(Sheet::words)
                .toList();
    }

    /// Whether the phone shows words of somebody else.
    boolean seesOthers() {
        String page = phone.page();
        return page.replace(name + ",", "").contains(", briefje ");
    }
}
