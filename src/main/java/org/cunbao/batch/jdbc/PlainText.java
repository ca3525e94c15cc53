package org.cunbao.batch.jdbc;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Keeps texts as they are, so that the table can be read by people and nothing in it is ever turned into an object. */
final class PlainText implements Serializer {

    @Override
    public byte[] serialize(Object text) {
        return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return type.cast(new String(bytes, StandardCharsets.UTF_8));
    }
}
