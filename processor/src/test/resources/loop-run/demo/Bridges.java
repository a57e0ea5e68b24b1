package demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.asynctrait.runtime.EventLoop;
import io.asynctrait.runtime.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

/** Generated methods and what the JDK and others offer without us. */
public class Bridges {
  private static final LinkedBlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private Bridges() {}

  /** What the JDK's HTTP client brings, and that it is stopped. */
  public static List<String> http() throws Exception {
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    List<String> seen = new ArrayList<>();
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", Bridges::answer);
    server.createContext("/endless", Bridges::answerForEver);
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    HttpClient client = HttpClient.newBuilder().executor(threads).build();
    try (EventLoop loop = EventLoop.start("http")) {
      Fetch fetch = new AsyncTrait_Fetch(client, address, log);
      seen.add(loop.spawn(fetch.pages()).block());
      Task<String> endless = loop.spawn(fetch.page("/endless"));
      seen.add(EVENTS.take());
      endless.cancel();
      try {
        seen.add(endless.block());
      } catch (CancellationException e) {
        seen.add(log.get(log.size() - 1));
      }
      seen.add(EVENTS.take());
      server.stop(0);
      try {
        seen.add(loop.spawn(fetch.page("/late")).block());
      } catch (Exception e) {
        seen.add(e.getClass().getSimpleName());
      }
    }
    threads.shutdown();
    return seen;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    byte[] answer =
        ("this is " + exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(answer);
    }
  }

  private static void answerForEver(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    EVENTS.add("the server writes");
    OutputStream body = exchange.getResponseBody();
    try {
      for (int i = 0; i < 2_000; i++) {
        body.write(new byte[1_000]);
        body.flush();
        Thread.sleep(10);
      }
      EVENTS.add("the client has stayed");
    } catch (IOException e) {
      EVENTS.add("the client hung up");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What a database does on threads of a pool. */
  public static List<String> jdbcOnAPool() throws Exception {
    return jdbc(Executors.newFixedThreadPool(4, threads()), "pool");
  }

  /** The same on virtual threads; null if there are none. */
  public static List<String> jdbcOnVirtualThreads() throws Exception {
    ExecutorService threads;
    try {
      threads =
          (ExecutorService)
              Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException e) {
      return null;
    }
    return jdbc(threads, "virtual");
  }

  private static ThreadFactory threads() {
    return command -> new Thread(command, "of a pool");
  }

  private static List<String> jdbc(ExecutorService threads, String name) throws Exception {
    List<String> seen = new ArrayList<>();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    String url = "jdbc:h2:mem:" + name;
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement();
        EventLoop loop = EventLoop.start("jdbc")) {
      statement.execute("create table account (id int primary key, held int)");
      statement.execute("insert into account values (1, 1000), (2, 0), (3, 0)");
      // Where the database looks for classes.
      Thread.currentThread().setContextClassLoader(Bridges.class.getClassLoader());
      statement.execute("create alias stuck for 'demo.Bridges.stuck'");
      Accounts accounts = new AsyncTrait_Accounts(threads, url);

      // The loop goes on while a query is stuck.
      Task<String> stuck = loop.spawn(accounts.ask("select stuck()"));
      seen.add(EVENTS.take());
      List<Task<Integer>> transfers = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        transfers.add(loop.spawn(accounts.transfer(1, 2 + i % 2, 10)));
      }
      int moved = 0;
      for (Task<Integer> transfer : transfers) {
        moved += transfer.block();
      }
      seen.add(moved + " rows");
      for (int i = 1; i <= 3; i++) {
        String query = "select held from account where id = " + i;
        seen.add(loop.spawn(accounts.ask(query)).block());
      }
      seen.add(loop.spawn(accounts.ask("select nonsense")).block());
      stuck.cancel();
      try {
        seen.add(stuck.block());
      } catch (CancellationException e) {
        seen.add("cancelled");
      }
      seen.add(EVENTS.take());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    threads.shutdown();
    return seen;
  }

  /** Called by the database. */
  public static int stuck() {
    EVENTS.add("the database is stuck");
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      EVENTS.add("the database was interrupted");
    }
    return 0;
  }
}
