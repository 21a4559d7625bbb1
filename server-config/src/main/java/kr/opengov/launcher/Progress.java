package kr.opengov.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells the terminal what happens and how long it took. */
final class Progress {
    private final PrintStream out;
    private final long started = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Does one step between its name and its duration. */
    <T> T step(String name, Callable<T> work) throws Exception {
        out.print("  " + name + " … ");
        out.flush();
        long begin = System.nanoTime();
        try {
            T result = work.call();
            out.println(seconds(begin));
            return result;
        } catch (Exception e) {
            out.println("failed");
            throw e;
        }
    }

    /** One line of its own. */
    void say(String line) {
        out.println(line);
    }

    /** Seconds since this portal's start began. */
    String total() {
        return seconds(started);
    }

    private static String seconds(long begin) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9);
    }
}
