package org.meritcompetition.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An Excel workbook, read as a stream: a small file that unpacks into a huge one does not fill the
 * memory.
 */
final class XlsxFile {

    private static final long MOST_BYTES_OF_A_PART = 64L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES_OF_A_PART);
    }

    private XlsxFile() {}

    /**
     * Reads the sheet of that name, the first one where none is called so. What is no workbook, or
     * a broken one, fails in many ways that are all the same to whoever sent it.
     */
    static void read(byte[] content, String sheet, RawTable table) {
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            var reader = new XSSFReader(file);
            var cells =
                    new XlsxCells(
                            table, new ReadOnlySharedStringsTable(file), reader.getStylesTable());
            try (var part = find(reader, sheet)) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(cells);
                xml.parse(new InputSource(part));
            }
        } catch (RawTable.TooLong e) {
            throw e;
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | RuntimeException e) {
            throw new SheetFaulty(
                    List.of(CellFault.ofTable("文件读不出来，可能已损坏或内容过大。请新建一个表格，只粘贴有内容的行，再上传。")));
        }
    }

    private static InputStream find(XSSFReader reader, String name)
            throws IOException, InvalidFormatException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        InputStream first = null;
        while (sheets.hasNext()) {
            var part = sheets.next();
            if (sheets.getSheetName().equals(name)) {
                return part;
            }
            first = first == null ? part : first;
        }
        if (first == null) {
            throw new InvalidFormatException("no sheet");
        }
        return first;
    }
}
