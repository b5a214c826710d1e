package org.tickmark.durability;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.tickmark.storage.internal.WholeFiles;

/** The house's disk, whose n-th write of this thread fails: of a file, or of a folder that names it. */
@Component
public final class NthFile implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Countdown> COUNTDOWN = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof WholeFiles ? new Failing() : bean;
    }

    static void during(Countdown countdown, Runnable work) {
        COUNTDOWN.set(countdown);
        try {
            work.run();
        } finally {
            COUNTDOWN.remove();
        }
    }

    private static final class Failing extends WholeFiles {

        @Override
        protected void sync(FileChannel channel, Path what) throws IOException {
            Countdown countdown = COUNTDOWN.get();
            if (countdown != null && countdown.strikes()) {
                throw new IOException("this write is meant to fail");
            }
            super.sync(channel, what);
        }
    }
}
