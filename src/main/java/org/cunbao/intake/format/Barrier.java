package org.cunbao.intake.format;

import java.io.EOFException;
import java.util.concurrent.Callable;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * Turns whatever a reader throws into one finding about its file.
 *
 * <p>Errors too: a file that is nested until the stack overflows, or that asks for more memory than there is, is a bad
 * file, and the next one must still be read.
 */
public final class Barrier {

    private Barrier() {}

    /** The action's result. */
    @SuppressWarnings("NullAway") // the action decides whether its result may be null
    public static <T extends @Nullable Object> T run(Callable<T> action) throws UnreadableFile {
        try {
            return action.call();
        } catch (Throwable e) {
            throw translated(e);
        }
    }

    private static UnreadableFile translated(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof UnreadableFile unreadable) {
                return unreadable;
            }
            if (cause instanceof Refusal refusal) {
                return refusal.unreadable();
            }
        }
        return new UnreadableFile(Refusal.damaged(how(thrown)).unreadable().finding(), thrown);
    }

    private static String how(Throwable thrown) {
        if (thrown instanceof ZipException || thrown instanceof EOFException) {
            return "压缩数据不完整";
        }
        if (thrown instanceof XMLStreamException) {
            return "XML 不完整或有错误";
        }
        return thrown instanceof Error ? "内容超出处理能力" : "内部结构有错误";
    }
}
