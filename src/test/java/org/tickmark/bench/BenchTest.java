package org.tickmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_machine_comes_first_and_then_one_line_a_figure() throws Exception {
        assertThat(run(List.of(figure("a.fast", Goal.atMost("6"), 4.268), figure("b.share", Goal.NONE, 0.5))))
                .isZero();
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .matches("machine\t\\d+\tcores\t-\t-\tmemory_mib=\\d+ java=25\\S* load1=\\d+\\.\\d\\d database=h2");
        assertThat(lines.get(1)).isEqualTo("a.fast\t4.27\ts\t<=6\tok\tn=5");
        assertThat(lines.get(2)).isEqualTo("b.share\t0.500\ts\t-\t-\tn=5");
    }

    @Test
    void a_figure_short_of_its_goal_ends_with_1() throws Exception {
        assertThat(run(List.of(figure("a.slow", Goal.atMost("6"), 6.1)))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("a.slow\t6.10\ts\t<=6\tshort\tn=5");
        assertThat(Goal.atLeast("0.93").verdict(0.92)).isEqualTo("short");
        assertThat(Goal.atLeast("0.93").verdict(0.93)).isEqualTo("ok");
    }

    @Test
    void only_what_is_named_is_measured_and_an_unknown_name_is_used_wrongly() throws Exception {
        var both = List.of(figure("a.fast", Goal.NONE, 1), figure("b.fast", Goal.NONE, 2));
        assertThat(run(both, "b.fast")).isZero();
        assertThat(out.toString(UTF_8)).contains("b.fast").doesNotContain("a.fast");

        out.reset();
        assertThat(run(both, "a")).isZero();
        assertThat(out.toString(UTF_8)).contains("a.fast").doesNotContain("b.fast");

        out.reset();
        assertThat(run(both, "c.fast")).isEqualTo(2);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).contains("There is no figure 'c.fast'");
    }

    @Test
    void what_needs_data_is_left_out_without_it_and_what_is_long_without_its_name() throws Exception {
        var figures =
                List.of(new Fixed("a.data", Goal.NONE, 1, true, false), new Fixed("b.long", Goal.NONE, 1, false, true));
        assertThat(run(figures)).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(1);

        assertThat(run(figures, "a.data", "b.long", "--input", "some.jsonl")).isZero();
        assertThat(out.toString(UTF_8)).contains("a.data", "b.long");
    }

    @Test
    void what_cannot_be_measured_ends_with_1_and_the_others_go_on_and_the_folder_goes() throws Exception {
        var seen = new Path[1];
        var broken = new Fixed("a.broken", Goal.NONE, 1, false, false) {
            @Override
            public Measured measure(Workplace workplace) throws IOException {
                seen[0] = Files.createDirectory(workplace.folder().resolve("data"));
                throw new IOException("no such thing");
            }
        };
        assertThat(run(List.of(broken, figure("b.fast", Goal.NONE, 1)))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("b.fast").doesNotContain("a.broken");
        assertThat(err.toString(UTF_8)).contains("a.broken could not be measured: no such thing");
        assertThat(seen[0].getParent()).doesNotExist();
    }

    @Test
    void quantiles_lie_between_neighbours() {
        assertThat(Samples.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Samples.median(List.of(4.0, 1.0))).isEqualTo(2.5);
        assertThat(Samples.quantile(List.of(0.0, 10.0), 0.95)).isEqualTo(9.5);
    }

    private int run(List<? extends Figure> figures, String... args) throws IOException {
        return new Bench(List.copyOf(figures), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(args));
    }

    private static Fixed figure(String name, Goal goal, double value) {
        return new Fixed(name, goal, value, false, false);
    }

    private static class Fixed implements Figure {

        private final String name;
        private final Goal goal;
        private final double value;
        private final boolean needsInput;
        private final boolean onlyWhenNamed;

        Fixed(String name, Goal goal, double value, boolean needsInput, boolean onlyWhenNamed) {
            this.name = name;
            this.goal = goal;
            this.value = value;
            this.needsInput = needsInput;
            this.onlyWhenNamed = onlyWhenNamed;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String unit() {
            return "s";
        }

        @Override
        public Goal goal() {
            return goal;
        }

        @Override
        public boolean needsInput() {
            return needsInput;
        }

        @Override
        public boolean onlyWhenNamed() {
            return onlyWhenNamed;
        }

        @Override
        public Measured measure(Workplace workplace) throws IOException {
            return new Measured(value, 5);
        }
    }
}
