package org.cunbao.reports.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SteadyZipTests {

    @Test
    void anyContentComesBackFromTheJdksReader() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            byte[] content = content(new Random(seed));
            ZipBytes zip = new ZipBytes();
            zip.add("一.xml", content);
            zip.add("二.xml", new byte[0]);
            assertThat(read(zip.bytes()))
                    .as("seed %d", seed)
                    .containsOnlyKeys("一.xml", "二.xml")
                    .containsEntry("一.xml", content);
        }
    }

    @Test
    void repeatedTextShrinksToLessThanASixth() {
        byte[] rows = "<c r=\"A1\" s=\"4\"><v>12</v></c><c r=\"B1\" s=\"4\"><v>7</v></c>"
                .repeat(500)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Deflation.of(rows).length).isLessThan(rows.length / 6);
    }

    @Test
    void orderAndTimesOfTheSourceLeaveNoTrace() throws IOException {
        byte[] one = archive(List.of("b.xml", "docProps/core.xml", "a.xml"), 1_000_000_000_000L);
        byte[] other = archive(List.of("a.xml", "b.xml", "docProps/core.xml"), 1_700_000_000_000L);
        assertThat(steady(one)).isEqualTo(steady(other));
        assertThat(read(steady(one)).keySet()).containsExactly("a.xml", "b.xml", "docProps/core.xml");
        assertThat(read(steady(one)).get("docProps/core.xml")).asString().isEqualTo("<core/>");
    }

    private static byte[] steady(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SteadyZip("<core/>").write(archive, out);
        return out.toByteArray();
    }

    private static byte[] archive(List<String> names, long time) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                zip.putNextEntry(entry);
                String content = name.equals("docProps/core.xml") ? String.valueOf(time) : name;
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** Up to 200 kB, now and then few different bytes, so that there is much to copy from near and far. */
    private static byte[] content(Random random) {
        byte[] content = new byte[random.nextInt(random.nextBoolean() ? 400 : 200_000)];
        int different = 1 + random.nextInt(random.nextBoolean() ? 3 : 256);
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) random.nextInt(different);
        }
        return content;
    }
}
