package org.tickmark.evidence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tickmark.evidence.GradeRow;
import org.tickmark.evidence.OutletId;
import org.tickmark.evidence.OutletKind;
import org.tickmark.evidence.OutletSheet;
import org.tickmark.evidence.Reliability;
import org.tickmark.evidence.SourceId;
import org.tickmark.evidence.SourceSheet;
import org.tickmark.evidence.SourceType;
import org.tickmark.identity.PersonKey;

/** Reads outlets and sources. */
@Repository
public class LibraryReader {

    private static final String OUTLETS = "select " + outletColumns("o") + " from outlet o ";
    private static final String SOURCES = "select " + sourceColumns("s") + ", " + outletColumns("o")
            + " from source s left join outlet o on o.id = s.outlet_id ";

    private final JdbcClient jdbc;

    LibraryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String outletColumns(String alias) {
        return "%1$s.id as %1$s_id, %1$s.name as %1$s_name, %1$s.kind as %1$s_kind, %1$s.grade as %1$s_grade"
                .formatted(alias);
    }

    static String sourceColumns(String alias) {
        return "%1$s.id as %1$s_id, %1$s.url as %1$s_url, %1$s.title as %1$s_title, ".formatted(alias)
                + "%1$s.title_supplied as %1$s_supplied, %1$s.publisher as %1$s_publisher, ".formatted(alias)
                + "%1$s.published as %1$s_published, %1$s.source_type as %1$s_type".formatted(alias);
    }

    static @Nullable OutletSheet outlet(ResultSet row, String alias) throws SQLException {
        @Nullable UUID id = row.getObject(alias + "_id", UUID.class);
        if (id == null) {
            return null;
        }
        return new OutletSheet(
                new OutletId(id),
                row.getString(alias + "_name"),
                OutletKind.valueOf(row.getString(alias + "_kind")),
                Reliability.valueOf(row.getString(alias + "_grade")));
    }

    static SourceSheet source(ResultSet row, String alias, String outlet) throws SQLException {
        return new SourceSheet(
                new SourceId(row.getObject(alias + "_id", UUID.class)),
                row.getString(alias + "_url"),
                row.getString(alias + "_title"),
                row.getBoolean(alias + "_supplied"),
                outlet(row, outlet),
                row.getString(alias + "_publisher"),
                row.getString(alias + "_published"),
                SourceType.valueOf(row.getString(alias + "_type")));
    }

    /** All outlets by name. */
    public List<OutletSheet> outlets() {
        return jdbc.sql(OUTLETS + "order by o.name_key")
                .query((row, index) -> there(outlet(row, "o")))
                .list();
    }

    /** One outlet. */
    public Optional<OutletSheet> outlet(OutletId id) {
        return jdbc.sql(OUTLETS + "where o.id = :id")
                .param("id", id.value())
                .query((row, index) -> there(outlet(row, "o")))
                .optional();
    }

    /** Outlets whose name holds the text, those that begin with it first. */
    public List<OutletSheet> outletsLike(String typed, int limit) {
        String text = escaped(NameKey.of(typed));
        return jdbc.sql(OUTLETS + """
                        where o.name_key like :within escape '!'
                        order by case when o.name_key like :start escape '!' then 0 else 1 end, o.name_key limit :limit
                        """)
                .param("within", "%" + text + "%")
                .param("start", text + "%")
                .param("limit", limit)
                .query((row, index) -> there(outlet(row, "o")))
                .list();
    }

    /** The grades of an outlet, newest first. */
    public List<GradeRow> grades(OutletId id) {
        return jdbc.sql("""
                        select grade, why, graded_by, graded_at from outlet_grade where outlet_id = :id
                        order by graded_at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, index) -> grade(row))
                .list();
    }

    /** One source. */
    public Optional<SourceSheet> source(SourceId id) {
        return jdbc.sql(SOURCES + "where s.id = :id")
                .param("id", id.value())
                .query((row, index) -> source(row, "s", "o"))
                .optional();
    }

    /** Who made a source. */
    public Optional<String> madeBy(SourceId id) {
        return jdbc.sql("select created_by from source where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** Sources whose title or address holds the text. */
    public List<SourceSheet> sourcesLike(String typed, int limit) {
        String text = "%" + escaped(typed.strip().toLowerCase(Locale.ROOT)) + "%";
        return jdbc.sql(SOURCES + """
                        where lower(s.title) like :text escape '!' or lower(s.url) like :text escape '!'
                        order by s.title, s.id limit :limit
                        """)
                .param("text", text)
                .param("limit", limit)
                .query((row, index) -> source(row, "s", "o"))
                .list();
    }

    private static GradeRow grade(ResultSet row) throws SQLException {
        @Nullable String why = row.getString("why");
        return new GradeRow(
                Reliability.valueOf(row.getString("grade")),
                why == null ? "" : why,
                new PersonKey(row.getString("graded_by")),
                EvidenceReader.instant(row, "graded_at"));
    }

    private static OutletSheet there(@Nullable OutletSheet outlet) {
        if (outlet == null) {
            throw new IllegalStateException("an outlet without id");
        }
        return outlet;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
