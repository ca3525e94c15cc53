package org.cunbao.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.cunbao.intake.Limits;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.ooxml.Parts;
import org.cunbao.intake.ooxml.PlainParts;
import org.cunbao.intake.zip.ZipBytes;
import org.jspecify.annotations.Nullable;

/** An office package as POI opens it, where anything in it is odd. */
final class PoiParts implements Parts {

    private final OPCPackage opc;

    private PoiParts(OPCPackage opc) {
        this.opc = opc;
    }

    /** The package, however odd, as long as POI takes it. */
    static Parts open(byte[] bytes, Limits limits) throws IOException, InvalidFormatException {
        ZipBytes zip = new ZipBytes(bytes, limits);
        Optional<Parts> plain = PlainParts.find(zip);
        if (plain.isPresent()) {
            return plain.get();
        }
        PackageEntries entries = new PackageEntries(zip);
        entries.check();
        return new PoiParts(OPCPackage.open(entries));
    }

    @Override
    public List<Relation> relations(String part) throws IOException {
        try {
            PackagePart from = part.isEmpty() ? null : find(part);
            PackageRelationshipCollection all = part.isEmpty()
                    ? opc.getRelationships()
                    : from == null || !from.hasRelationships() ? null : from.getRelationships();
            return all == null ? List.of() : relations(all);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<Relation> relations(PackageRelationshipCollection all) {
        List<Relation> relations = new ArrayList<>();
        for (PackageRelationship one : all) {
            String type = one.getRelationshipType();
            boolean inside = one.getTargetMode() == TargetMode.INTERNAL;
            relations.add(new Relation(
                    one.getId(),
                    type.substring(type.lastIndexOf('/') + 1),
                    inside ? one.getTargetURI().getPath() : ""));
        }
        return relations;
    }

    @Override
    public InputStream open(String part) throws IOException {
        PackagePart found = find(part);
        if (found == null) {
            throw Refusal.damaged("缺少部分内容");
        }
        return found.getInputStream();
    }

    @Override
    public boolean has(String part) {
        return find(part) != null;
    }

    private @Nullable PackagePart find(String part) {
        try {
            return part.isEmpty() ? null : opc.getPart(PackagingURIHelper.createPartName(part));
        } catch (InvalidFormatException e) {
            return null;
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
