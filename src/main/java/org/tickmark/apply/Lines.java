package org.tickmark.apply;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.tickmark.language.CodePoints;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Answers line by line. A line that cannot be answered gets a sentence that says why, and the rest goes on. */
final class Lines {

    private static final int LONGEST_TEXT = 500_000_000; // code units; memory ends before
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Tool tool;

    Lines(Tool tool) {
        this.tool = tool;
    }

    /** Empty lines are passed over. Returns how many lines could not be answered. */
    int answer(BufferedReader in, BufferedWriter out) throws IOException {
        int bad = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (CodePoints.isBlank(line)) {
                continue;
            }
            bad += answer(line, out) ? 0 : 1;
            out.write('\n');
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
        return bad;
    }

    private boolean answer(String line, BufferedWriter out) throws IOException {
        JsonNode id = NullNode.getInstance();
        String wrong;
        try {
            JsonNode fields = JSON.readTree(line);
            if (!fields.isObject()) {
                throw new BadLine("The line is no JSON object.");
            }
            id = fields.get("id") == null ? id : fields.get("id");
            var answer = new StringWriter();
            try (var json = JSON.createGenerator(answer)) {
                begin(json, id);
                tool.answer(new Asked(fields), json);
                json.writeEndObject();
            }
            out.write(answer.toString());
            return true;
        } catch (BadLine e) {
            wrong = String.valueOf(e.getMessage());
        } catch (JacksonException e) {
            wrong = "The line is no JSON: %s.".formatted(e.getOriginalMessage());
        }
        var answer = new StringWriter();
        try (var json = JSON.createGenerator(answer)) {
            begin(json, id);
            json.writeStringProperty("error", wrong);
            json.writeEndObject();
        }
        out.write(answer.toString());
        return false;
    }

    private static void begin(JsonGenerator json, JsonNode id) {
        json.writeStartObject();
        json.writeName("id");
        json.writeTree(id);
    }
}
