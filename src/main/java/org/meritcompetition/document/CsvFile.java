package org.meritcompetition.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Values separated by commas, in UTF-8 or, as a Chinese Excel saves them, in GB 18030. A value in
 * quotation marks may contain commas, line breaks and doubled quotation marks.
 */
final class CsvFile {

    private static final Charset CHINESE_EXCEL = Charset.forName("GB18030");

    private final String text;
    private final RawTable table;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;

    private CsvFile(String text, RawTable table) {
        this.text = text;
        this.table = table;
    }

    static void read(byte[] content, RawTable table) {
        new CsvFile(decoded(content), table).read();
    }

    private static String decoded(byte[] content) {
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return strict.decode(ByteBuffer.wrap(content)).toString().replaceFirst("^\\ufeff", "");
        } catch (CharacterCodingException e) {
            return new String(content, CHINESE_EXCEL);
        }
    }

    private void read() {
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (quoted) {
                if (sign != '"') {
                    value.append(sign);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else {
                switch (sign) {
                    case '"' -> quoted = true;
                    case ',' -> endOfValue();
                    case '\n' -> endOfRow();
                    case '\r' -> {}
                    default -> value.append(sign);
                }
            }
        }
        endOfRow();
    }

    private void endOfValue() {
        table.put(row, column, value.toString());
        value.setLength(0);
        column++;
    }

    private void endOfRow() {
        endOfValue();
        column = 0;
        row++;
    }
}
