// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import static nl.evenredig.platform.generated.db.shared.Tables.UPLOAD;
import static nl.evenredig.platform.generated.db.shared.Tables.UPLOAD_PIECE;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.evenredig.platform.generated.db.shared.tables.records.UploadRecord;
import nl.evenredig.platform.shared.TownSettings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The files that were sent along, in pieces.
@Component
class UploadStore {
    private static final int PIECE = 256 * 1024;
    private static final String NOBODY = "";

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final String municipality;
    private final Clock clock;

    UploadStore(
            DSLContext sql, TransactionOperations transaction, TownSettings settings, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.municipality = settings.municipality().code();
        this.clock = clock;
    }

    /// Keeps a file: all of it, or nothing.
    UploadId add(FileKind kind, FileType type, byte[] content) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            sql.insertInto(UPLOAD)
                    .set(UPLOAD.MUNICIPALITY_ID, municipality)
                    .set(UPLOAD.UPLOAD_ID, id)
                    .set(UPLOAD.KIND, kind.name())
                    .set(UPLOAD.TYPE, type.name())
                    .set(UPLOAD.BYTES, content.length)
                    .set(UPLOAD.OWNER, NOBODY)
                    .set(UPLOAD.RECEIVED_AT, OffsetDateTime.now(clock))
                    .execute();
            for (int place = 0; place * PIECE < content.length; place++) {
                add(id, place, content);
            }
        });
        return new UploadId(id);
    }

    private void add(UUID id, int place, byte[] content) {
        int from = place * PIECE;
        byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
        sql.insertInto(UPLOAD_PIECE)
                .set(UPLOAD_PIECE.MUNICIPALITY_ID, municipality)
                .set(UPLOAD_PIECE.UPLOAD_ID, id)
                .set(UPLOAD_PIECE.PLACE, place)
                .set(UPLOAD_PIECE.CONTENT, piece)
                .execute();
    }

    /// Gives a file that belongs to nobody its owner.
    boolean claim(UploadId id, FileKind kind, String owner) {
        return sql.update(UPLOAD)
                        .set(UPLOAD.OWNER, owner)
                        .where(is(id))
                        .and(UPLOAD.KIND.eq(kind.name()))
                        .and(UPLOAD.OWNER.eq(NOBODY))
                        .execute()
                == 1;
    }

    Optional<Upload> find(UploadId id) {
        return sql.selectFrom(UPLOAD).where(is(id)).fetchOptional(UploadStore::upload);
    }

    List<Upload> of(String owner) {
        return sql.selectFrom(UPLOAD)
                .where(UPLOAD.MUNICIPALITY_ID.eq(municipality))
                .and(UPLOAD.OWNER.eq(owner))
                .orderBy(UPLOAD.RECEIVED_AT, UPLOAD.UPLOAD_ID)
                .fetch(UploadStore::upload);
    }

    /// One piece, counted from 0.
    Optional<byte[]> piece(UploadId id, int place) {
        return sql.select(UPLOAD_PIECE.CONTENT)
                .from(UPLOAD_PIECE)
                .where(UPLOAD_PIECE.MUNICIPALITY_ID.eq(municipality))
                .and(UPLOAD_PIECE.UPLOAD_ID.eq(id.value()))
                .and(UPLOAD_PIECE.PLACE.eq(place))
                .fetchOptional(UPLOAD_PIECE.CONTENT);
    }

    int destroyOf(String owner) {
        return destroy(UPLOAD.OWNER.eq(owner));
    }

    int destroyUnclaimed(Instant before) {
        return destroy(UPLOAD.OWNER.eq(NOBODY).and(isBefore(before)));
    }

    int destroy(FileKind kind, Instant before) {
        return destroy(UPLOAD.KIND.eq(kind.name()).and(isBefore(before)));
    }

    private int destroy(Condition which) {
        return sql.deleteFrom(UPLOAD)
                .where(UPLOAD.MUNICIPALITY_ID.eq(municipality))
                .and(which)
                .execute();
    }

    private static Condition isBefore(Instant moment) {
        return UPLOAD.RECEIVED_AT.lt(moment.atOffset(ZoneOffset.UTC));
    }

    private Condition is(UploadId id) {
        return UPLOAD.MUNICIPALITY_ID.eq(municipality).and(UPLOAD.UPLOAD_ID.eq(id.value()));
    }

    private static Upload upload(UploadRecord row) {
        return new Upload(
                new UploadId(row.getUploadId()),
                FileKind.valueOf(row.getKind()),
                FileType.valueOf(row.getType()),
                row.getBytes(),
                row.getOwner(),
                row.getReceivedAt().toInstant());
    }
}
