package org.cunbao.intake;

import org.cunbao.intake.zip.ZipArchives;
import org.cunbao.vocabulary.Finding;

/** Takes archives apart into the files that people packed. */
public interface Archives {

    /** Whether the bytes are a zip archive; a workbook or document that is a zip file itself is none. */
    boolean isArchive(byte[] bytes);

    /**
     * Hands over every file of an archive, and of the archives in it as deep as the limits allow. Temporary and system
     * files are handed over too; {@link Intake} knows them. Folders are not.
     *
     * @param name the archive's path; it begins the path of every member
     * @throws UnreadableFile if the archive as a whole is damaged, encrypted or beyond a limit; what the sink was given
     *     before then does not count
     */
    void expand(String name, byte[] bytes, MemberSink sink) throws UnreadableFile;

    /** The archives within the limits. */
    static Archives standard(Limits limits) {
        return new ZipArchives(limits);
    }

    /** Receives the members of an archive, in the order of its directory. */
    interface MemberSink {

        /**
         * A file.
         *
         * @param path the archive's path, {@code /}, and the path inside it: NFC, with {@code /}, never upwards
         * @param bytes the whole file
         */
        void member(String path, byte[] bytes);

        /**
         * A member that is not opened: an archive nested too deeply, or a damaged one.
         *
         * @param path as in {@link #member}
         * @param bytes the member as far as it could be read; empty if not at all
         * @param finding why
         */
        void refused(String path, byte[] bytes, Finding finding);
    }
}
