package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.intake.zip.ZipBytes;

/**
 * An office package in which nothing is odd, as nearly all are: simple names, sound relationships, a content type for
 * every part.
 *
 * <p>A library judges the odd ones, which takes a quarter of the time that reading a village's whole workbook takes;
 * so it is asked about those only.
 */
public final class PlainParts implements Parts {

    private static final String STEP = "[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*";
    private static final Pattern NAME = Pattern.compile(
            "(?:" + STEP + "/)*(?:" + STEP + "|_rels/(?:" + STEP + ")?\\.rels)|\\[Content_Types]\\.xml");

    private final ZipBytes zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();

    private PlainParts(ZipBytes zip) {
        this.zip = zip;
    }

    /** The package in the zip file, which is closed with it; empty if anything in it is odd, then the zip stays open. */
    public static Optional<Parts> find(ZipBytes zip) {
        PlainParts parts = new PlainParts(zip);
        try {
            return parts.isPlain() ? Optional.of(parts) : Optional.empty();
        } catch (IOException | XMLStreamException odd) {
            return Optional.empty();
        }
    }

    private boolean isPlain() throws IOException, XMLStreamException {
        return takeNames() && contentTypes().coverAll(entries.keySet()) && takeRelations();
    }

    private boolean takeNames() {
        Map<String, String> seen = new HashMap<>();
        for (ZipArchiveEntry entry : zip.entries()) {
            String name = entry.getName();
            if (!name.endsWith("/")) {
                boolean second = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null;
                if (second || !NAME.matcher(name).matches()) {
                    return false;
                }
                entries.put("/" + name, entry);
            }
        }
        return entries.containsKey(ContentTypes.PART) && entries.containsKey("/_rels/.rels");
    }

    private ContentTypes contentTypes() throws IOException, XMLStreamException {
        try (XmlPull xml = new XmlPull(open(ContentTypes.PART))) {
            return ContentTypes.read(xml);
        }
    }

    private boolean takeRelations() throws IOException, XMLStreamException {
        for (String name : entries.keySet()) {
            if (name.endsWith(".rels")) {
                String source = source(name);
                try (XmlPull xml = new XmlPull(open(name))) {
                    Optional<List<Relation>> read = Relationships.read(xml, source);
                    if (read.isEmpty() || !read.get().stream().allMatch(this::isWhereItSays)) {
                        return false;
                    }
                    relations.put(source, read.get());
                }
            }
        }
        return true;
    }

    /** {@code /xl/_rels/workbook.xml.rels} is about {@code /xl/workbook.xml}, {@code /_rels/.rels} about the package. */
    private static String source(String rels) {
        int folder = rels.lastIndexOf("_rels/");
        String source = rels.substring(0, folder) + rels.substring(folder + 6, rels.length() - 5);
        return source.equals("/") ? "" : source;
    }

    /** A name that differs in upper and lower case only is odd; a missing part is not, and is refused when it is opened. */
    private boolean isWhereItSays(Relation relation) {
        return has(relation.target()) || entries.keySet().stream().noneMatch(relation.target()::equalsIgnoreCase);
    }

    @Override
    public List<Relation> relations(String part) {
        return relations.getOrDefault(part, List.of());
    }

    @Override
    public InputStream open(String part) throws IOException {
        if (!has(part)) {
            throw Refusal.damaged("缺少部分内容");
        }
        return zip.open(Objects.requireNonNull(entries.get(part)));
    }

    @Override
    public boolean has(String part) {
        return entries.containsKey(part);
    }

    @Override
    public void close() {
        zip.close();
    }
}
