package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.xml.XmlPull;

/** Which parts of an office package have a content type: those named, and those with an extension that is named. */
final class ContentTypes {

    static final String PART = "/[Content_Types].xml";

    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");
    private static final String PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml";

    private final Set<String> extensions = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private int properties;
    private boolean sound = true;

    private ContentTypes() {}

    static ContentTypes read(XmlPull xml) throws XMLStreamException, IOException {
        ContentTypes types = new ContentTypes();
        while (xml.nextTag()) {
            if (xml.atStart()) {
                types.take(xml);
            }
        }
        return types;
    }

    private void take(XmlPull xml) {
        switch (xml.name()) {
            case "Types" -> {}
            case "Default" -> extensions.add(xml.attribute("Extension").toLowerCase(Locale.ROOT));
            case "Override" -> sound &= parts.add(xml.attribute("PartName"));
            default -> sound = false;
        }
        String type = xml.attribute("ContentType");
        sound &= xml.name().equals("Types") || TYPE.matcher(type).matches();
        properties += type.equals(PROPERTIES) ? 1 : 0;
    }

    /** Whether everything is sound and every part has a type. */
    boolean coverAll(Set<String> names) {
        return sound && properties <= 1 && names.stream().allMatch(this::covers);
    }

    private boolean covers(String name) {
        int dot = name.lastIndexOf('.');
        return name.equals(PART)
                || name.endsWith(".rels")
                || parts.contains(name)
                || dot > name.lastIndexOf('/')
                        && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
