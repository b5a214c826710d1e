package org.tickmark.verdict.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.verdict.VerdictCode;

/** Reads the scales. */
@Repository
public class ScaleRows {

    private final JdbcClient jdbc;

    ScaleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Name of the scale that new verdicts are taken from. */
    public String currentCode() {
        return jdbc.sql("select code from scale where current_mark = 1")
                .query(String.class)
                .single();
    }

    /** Steps of a scale, from true to not checkable. */
    public List<VerdictCode> steps(String scale) {
        return jdbc.sql("select code from scale_step where scale_code = :scale order by position")
                .param("scale", scale)
                .query((row, index) -> new VerdictCode(row.getString(1)))
                .list();
    }

    /** All scales with their steps. */
    public Map<String, Set<String>> all() {
        return jdbc
                .sql("select scale_code, code from scale_step")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
