package org.cunbao.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cunbao.intake.Shown;
import org.cunbao.intake.Zips;
import org.junit.jupiter.api.Test;

class EncryptedWorkbookTests {

    private static final byte[] PLAIN = Zips.workbook("<sheetData><row><c><v>7</v></c></row></sheetData>");

    private static byte[] encrypted(String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(PLAIN);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedXls(String password) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("册").createRow(0).createCell(0).setCellValue("甲");
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aPasswordIsNeverGuessed() throws Exception {
        assertThat(Shown.refusal(encrypted("123456"))).isEqualTo("file.encrypted");
        assertThat(Shown.refusal(encryptedXls("123456"))).isEqualTo("file.encrypted");
    }

    @Test
    void aWorkbookThatOpensWithoutAskingIsRead() throws Exception {
        assertThat(Shown.cells(encrypted(Decryptor.DEFAULT_PASSWORD))).containsExactly("A1 NUMBER 7");
        assertThat(Shown.cells(encryptedXls(Decryptor.DEFAULT_PASSWORD))).containsExactly("A1 TEXT 甲");
    }
}
