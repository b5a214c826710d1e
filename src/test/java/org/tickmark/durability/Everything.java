package org.tickmark.durability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the database holds, as a row count and a sum of hashes for each table. */
@Component
class Everything {

    /** Written by the sequencer whenever it likes. */
    private static final Set<String> LATER = Set.of("tree_size", "tree_node", "tree_origin", "checkpoint");

    /** Rows are added and perhaps taken away, never changed but for their place in the tree: counted. */
    private static final Set<String> APPENDED =
            Set.of("history_row", "history_payload", "version_text", "version_block", "blob");

    private final JdbcClient jdbc;
    private final DataSource source;

    Everything(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Two answers are equal when no row has come, gone or changed between them; by table. */
    Map<String, String> now() {
        Map<String, String> found = new TreeMap<>();
        jdbc.sql(query())
                .query((row, index) -> Map.entry(row.getString(1).strip(), row.getString(2) + " " + row.getString(3)))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    private String query() {
        Map<String, List<String>> columns = jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = 'public'")
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(each -> !LATER.contains(each.getKey()))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
        boolean h2 = databaseName().equals("H2");
        return columns.entrySet().stream()
                .map(table -> "select '" + table.getKey() + "' as name, count(*) as rows, "
                        + (APPENDED.contains(table.getKey()) ? "0" : hash(h2, table.getValue()))
                        + " as hashes from " + table.getKey())
                .collect(joining(" union all "));
    }

    private String databaseName() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(boolean h2, List<String> columns) {
        String row = columns.stream()
                .map(column -> "coalesce(cast(" + column + " as varchar), '-')")
                .collect(joining(" || '|' || "));
        return "sum(cast(" + (h2 ? "ora_hash(" : "hashtext(") + row + ") as bigint))";
    }
}
