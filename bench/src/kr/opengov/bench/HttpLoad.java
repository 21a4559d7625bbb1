package kr.opengov.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks for one path over and over on a few kept connections. Plain sockets, because a comfortable client on the same two
 * cores would measure itself.
 */
final class HttpLoad {
    private final int port;
    private final int connections;

    HttpLoad(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /**
     * What came of a round.
     *
     * @param perSecond answers per second
     * @param millis95 time within which 95 of 100 answers were there, in milliseconds
     * @param bytes length of the last body
     * @param failures answers with another status than 200
     */
    record Result(double perSecond, double millis95, long bytes, long failures) {}

    /** One request on a connection of its own; the time of the connection is not counted. */
    static double millisOf(Connection connection, String path) throws IOException {
        long start = System.nanoTime();
        int status = connection.ask(path);
        if (status != 200) {
            throw new IOException(path + " answers " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    Result run(String path, Duration duration) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<Worker>> work = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                work.add(() -> new Worker(path, end).call());
            }
            long start = System.nanoTime();
            List<Worker> done = new ArrayList<>();
            for (Future<Worker> each : threads.invokeAll(work)) {
                done.add(each.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double[] millis = done.stream().flatMapToDouble(worker -> worker.millis()).toArray();
            return new Result(
                    millis.length / seconds,
                    percentile(millis, 95),
                    done.get(0).bytes,
                    done.stream().mapToLong(worker -> worker.failures).sum());
        } finally {
            threads.shutdownNow();
        }
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    private final class Worker {
        private final String path;
        private final long end;
        private double[] times = new double[1024];
        private int count;
        private long bytes;
        private long failures;

        Worker(String path, long end) {
            this.path = path;
            this.end = end;
        }

        Worker call() throws IOException {
            try (Connection connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    if (connection.ask(path) != 200) {
                        failures++;
                    }
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = (System.nanoTime() - start) / 1e6;
                }
                bytes = connection.bytes;
            }
            return this;
        }

        java.util.stream.DoubleStream millis() {
            return Arrays.stream(times, 0, count);
        }
    }

    /** One kept connection that asks and reads whole answers. */
    static final class Connection implements AutoCloseable {
        private final int port;
        private final byte[] buffer = new byte[16 * 1024];
        private Socket socket;
        private InputStream in;
        private OutputStream out;
        private long bytes;

        Connection(int port) throws IOException {
            this.port = port;
            open();
        }

        private void open() throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            out = socket.getOutputStream();
        }

        /** The length of the last body. */
        long bytes() {
            return bytes;
        }

        int ask(String path) throws IOException {
            out.write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: */*\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String status = line();
            long length = -1;
            boolean chunked = false;
            boolean last = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Long.parseLong(lower.substring(15).strip());
                } else if (lower.startsWith("transfer-encoding:")) {
                    chunked = lower.contains("chunked");
                } else if (lower.startsWith("connection:")) {
                    last = lower.contains("close");
                }
            }
            bytes = chunked ? chunks() : skip(length);
            if (last) {
                socket.close();
                open();
            }
            return Integer.parseInt(status.split(" ")[1]);
        }

        private long chunks() throws IOException {
            long sum = 0;
            while (true) {
                int size = Integer.parseInt(line().split(";")[0].strip(), 16);
                sum += skip(size);
                line();
                if (size == 0) {
                    return sum;
                }
            }
        }

        private long skip(long length) throws IOException {
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("The answer ended early");
                }
                left -= read;
            }
            return Math.max(length, 0);
        }

        private String line() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("The connection ended early");
                }
                if (next != '\r') {
                    text.append((char) next);
                }
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
