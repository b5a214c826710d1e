package org.tickmark.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.report.CsvGuard;

class CsvReportTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "=HYPERLINK(\"https://example.org\")",
                "a, \"b\"; c",
                " two\nlines\r\nand a third\r",
                "'",
                "＝1",
                "😀 ‮right",
                ""
            })
    void every_cell_reads_back_letter_by_letter(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReport().write(Reports.full(text), out);

        List<CSVRecord> rows;
        try (var parser = FORMAT.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            rows = parser.getRecords();
        }

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(CsvGuard.read(row.get("statement"))).isEqualTo(text);
            assertThat(CsvGuard.read(row.get("rationale"))).isEqualTo(text);
            assertThat(CsvGuard.read(row.get("quote"))).isEqualTo(text + "\n" + text);
            assertThat(CsvGuard.read(row.get("article"))).isEqualTo(text);
        });
        assertThat(rows.getFirst().get("claim")).isEqualTo("1");
    }
}
