package org.cunbao.intake.ooxml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.ooxml.Parts.Relation;

/** Opens an office package by what its main part is. */
public final class OfficeDocuments {

    private OfficeDocuments() {}

    /**
     * Opens the document; the workbook closes the package.
     *
     * @throws IOException also if it is neither a workbook nor a text document
     * @throws XMLStreamException if a part is no sound XML
     */
    public static Workbook open(Parts parts, Limits limits) throws IOException, XMLStreamException {
        String main = main(parts);
        if (main.endsWith(".bin")) {
            throw Refusal.unsupported("二进制工作簿 xlsb");
        }
        if (main.startsWith("/ppt/")) {
            throw Refusal.unsupported("PowerPoint 演示文稿");
        }
        if (main.startsWith("/word/")) {
            return WordTables.open(parts, main, limits);
        }
        return XlsxWorkbook.open(parts, main, limits);
    }

    private static String main(Parts parts) throws IOException {
        for (Relation relation : parts.relations("")) {
            if (relation.type().equals("officeDocument") && parts.has(relation.target())) {
                return relation.target();
            }
        }
        if (parts.has("/xl/workbook.xml") || parts.has("/word/document.xml")) {
            throw Refusal.damaged("压缩包内的目录已损坏");
        }
        throw Refusal.unsupported("不是工作簿的压缩文件");
    }
}
