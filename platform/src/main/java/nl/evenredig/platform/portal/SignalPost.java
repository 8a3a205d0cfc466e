// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

import java.util.List;
import java.util.Map;
import nl.evenredig.platform.shared.Secret;
import nl.evenredig.platform.shared.upload.FileKind;
import nl.evenredig.platform.shared.upload.UploadId;

/// A signal as it is handed in.
///
/// @param secret what opens its sender's page; the form brings it, so that the same form sent twice is one signal
/// @param channel by which way it came
/// @param saying what it says
/// @param sender who sent it
/// @param files its photo and its voice, already looked at
/// @param isSuspect whether perhaps a machine sent it
public record SignalPost(
        Secret secret,
        Channel channel,
        Saying saying,
        Sender sender,
        Map<FileKind, UploadId> files,
        boolean isSuspect) {
    public SignalPost {
        files = Map.copyOf(files);
        if (saying.words().isEmpty() && files.isEmpty()) {
            throw new IllegalArgumentException("SignalPost must say something, but is empty.");
        }
    }

    public SignalPost(
            Secret secret,
            Channel channel,
            Saying saying,
            Sender sender,
            Map<FileKind, UploadId> files) {
        this(secret, channel, saying, sender, files, false);
    }

    /// Words only.
    public static SignalPost of(Channel channel, Saying saying, Sender sender) {
        return new SignalPost(Secret.fresh(), channel, saying, sender, Map.of());
    }

    /// The same, with another secret.
    public SignalPost withFreshSecret() {
        return new SignalPost(Secret.fresh(), channel, saying, sender, files, isSuspect);
    }

    /// The same, when perhaps a machine sent it.
    public SignalPost suspected(boolean isOne) {
        return new SignalPost(secret, channel, saying, sender, files, isOne);
    }

    /// Whether it was spoken.
    public boolean hasVoice() {
        return files.containsKey(FileKind.VOICE);
    }

    List<FileKind> kinds() {
        return files.keySet().stream().sorted().toList();
    }
}
