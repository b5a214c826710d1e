package org.tickmark.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The first line: on what the figures were measured, as a figure without goal. */
final class Machine {

    private Machine() {}

    static String line() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return String.join(
                "\t",
                "machine",
                String.valueOf(system.getAvailableProcessors()),
                "cores",
                "-",
                "-",
                String.format(
                        Locale.ROOT,
                        "memory_mib=%d java=%s load1=%.2f database=h2",
                        system.getTotalMemorySize() >> 20,
                        System.getProperty("java.version"),
                        Math.max(0, system.getSystemLoadAverage())));
    }
}
