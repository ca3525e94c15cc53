package org.cunbao.intake.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cunbao.intake.format.Refusal;

/** Refuses an XML token that goes on and on, before a parser has gathered it in memory. */
final class TokenStream extends FilterInputStream {

    private final long longest;
    private long inToken;

    TokenStream(InputStream bytes, long longest) {
        super(bytes);
        this.longest = longest;
    }

    void startToken() {
        inToken = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int bytes) throws Refusal {
        inToken += bytes;
        if (inToken > longest) {
            throw Refusal.tooLarge("一个单元格的文字");
        }
    }
}
