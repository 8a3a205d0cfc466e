// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;

/// The content of an upload, fetched piece by piece while it is sent, so that a long recording is never held whole and
/// keeps no transaction open.
final class Pieces extends AbstractResource {
    private final UploadStore store;
    private final Upload upload;

    Pieces(UploadStore store, Upload upload) {
        this.store = store;
        this.upload = upload;
    }

    @Override
    public InputStream getInputStream() {
        return new Row();
    }

    @Override
    public long contentLength() {
        return upload.bytes();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long lastModified() {
        return upload.received().toEpochMilli();
    }

    @Override
    public String getDescription() {
        return "upload " + upload.id();
    }

    /// One piece after the other, until all bytes are there.
    private final class Row extends InputStream {
        private byte[] piece = new byte[0];
        private int at;
        private int next;
        private int fetched;

        @Override
        public int read() {
            return isAtEnd() ? -1 : piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int most) {
            if (isAtEnd()) {
                return -1;
            }
            int taken = Math.min(most, piece.length - at);
            System.arraycopy(piece, at, target, from, taken);
            at += taken;
            return taken;
        }

        private boolean isAtEnd() {
            if (at == piece.length && fetched < upload.bytes()) {
                piece = store.piece(upload.id(), next).orElseThrow(this::isGone);
                at = 0;
                next++;
                fetched += piece.length;
            }
            return at == piece.length;
        }

        /// It was destroyed while it was being sent.
        private IllegalStateException isGone() {
            return new IllegalStateException(
                    "Upload must have all its pieces, but upload=%s, piece=%d."
                            .formatted(upload.id(), next));
        }
    }
}
