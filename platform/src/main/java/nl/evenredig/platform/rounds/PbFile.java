// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.evenredig.budget.pabulib.PabulibReader;
import nl.evenredig.budget.pabulib.Reading;
import nl.evenredig.budget.pabulib.Strictness;
import nl.evenredig.exact.Finding;

/// A `.pb` file as someone hands it in: bytes that may be anything.
final class PbFile {
    /// The largest file that is read.
    static final int MOST_MEGABYTES = 50;

    private static final int MEGABYTE = 1_000_000;

    private PbFile() {}

    /// Reads what it can and tells everything that is wrong.
    static Reading read(byte[] file) {
        if (file.length > MOST_MEGABYTES * MEGABYTE) {
            return refused(
                    Finding.error(
                            0,
                            "",
                            "rounds.import.tooLarge",
                            Integer.toString(MOST_MEGABYTES),
                            Integer.toString((file.length + MEGABYTE - 1) / MEGABYTE)));
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            return refused(
                    Finding.error(line(file, bytes.position()), "", "rounds.import.notUtf8"));
        }
        return PabulibReader.read(new StringReader(text.flip().toString()), Strictness.LENIENT);
    }

    private static Reading refused(Finding finding) {
        return new Reading(Optional.empty(), List.of(finding));
    }

    private static int line(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (file[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
