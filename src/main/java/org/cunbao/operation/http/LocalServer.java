package org.cunbao.operation.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Answers GET on a few addresses; whatever goes wrong with an answer is no reason to end. */
final class LocalServer implements AutoCloseable {

    private static final int ERROR = 500;

    private final HttpServer server;
    private final ExecutorService answering;

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param type of the content
     * @param text the content
     */
    record Answer(int status, String type, String text) {}

    private LocalServer(HttpServer server, ExecutorService answering) {
        this.server = server;
        this.answering = answering;
    }

    /**
     * Begins to listen.
     *
     * @param address the machine's own unless somebody wants it otherwise; port 0: any free one
     * @throws IOException if the address cannot be had
     */
    static LocalServer open(InetSocketAddress address) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        ExecutorService answering = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "answering");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(answering);
        server.start();
        return new LocalServer(server, answering);
    }

    /** Gives the answer at a path and below it. */
    void answer(String path, Supplier<Answer> answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, made(answer));
            }
        });
    }

    /** Where it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    private static Answer made(Supplier<Answer> answer) {
        try {
            return answer.get();
        } catch (RuntimeException fault) {
            LoggerFactory.getLogger(LocalServer.class).warn("no answer", fault);
            return new Answer(ERROR, "text/plain", fault.getClass().getSimpleName() + "\n");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}
