package org.cunbao.intake.poi;

import java.io.InputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Refusal;

/**
 * An office package under encryption.
 *
 * <p>A workbook whose structure is protected may be encrypted with Excel's own well-known password, and then opens
 * without asking anybody. That one is tried; no other ever is.
 */
final class EncryptedPackage {

    private static final int MOST_ROUNDS = 1_000_000;

    private final Limits limits;

    EncryptedPackage(Limits limits) {
        this.limits = limits;
    }

    Workbook open(POIFSFileSystem container) throws Exception {
        EncryptionInfo info = new EncryptionInfo(container);
        if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw Refusal.encrypted();
        }
        Decryptor decryptor = Decryptor.getInstance(info);
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            throw Refusal.encrypted();
        }
        try (InputStream plain = decryptor.getDataStream(container)) {
            return new OfficeFormat(limits).open(plain.readAllBytes());
        }
    }
}
