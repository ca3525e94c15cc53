package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.xml.XmlPull;

/** Reads a part of relationships; empty where one is odd. */
final class Relationships {

    private static final Pattern TARGET = Pattern.compile(
            "/?(?:\\.\\./)*[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*(?:/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)*");
    private static final String PROPERTIES = "core-properties";

    private Relationships() {}

    /**
     * @param source the part that the relationships are about, empty for the package
     */
    static Optional<List<Parts.Relation>> read(XmlPull xml, String source) throws XMLStreamException, IOException {
        List<Parts.Relation> relations = new ArrayList<>();
        Set<String> once = new HashSet<>();
        while (xml.nextTag()) {
            if (xml.atStart() && !xml.name().equals("Relationships")) {
                Optional<Parts.Relation> relation = one(xml, source);
                if (relation.isEmpty() || !isFirst(relation.get(), once)) {
                    return Optional.empty();
                }
                relations.add(relation.get());
            }
        }
        return Optional.of(List.copyOf(relations));
    }

    private static boolean isFirst(Parts.Relation relation, Set<String> once) {
        return once.add(relation.id()) && (!relation.type().equals(PROPERTIES) || once.add("/" + PROPERTIES));
    }

    private static Optional<Parts.Relation> one(XmlPull xml, String source) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String mode = xml.attribute("TargetMode");
        String target = xml.attribute("Target");
        boolean inside = mode.isEmpty() || mode.equals("Internal");
        boolean sound = xml.name().equals("Relationship")
                && !id.isEmpty()
                && !type.isEmpty()
                && (inside ? TARGET.matcher(target).matches() : mode.equals("External"));
        if (!sound) {
            return Optional.empty();
        }
        String place = inside
                ? URI.create(source.isEmpty() ? "/" : source).resolve(target).getPath()
                : "";
        return Optional.of(new Parts.Relation(id, type.substring(type.lastIndexOf('/') + 1), place));
    }
}
