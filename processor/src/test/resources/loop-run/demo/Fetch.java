package demo;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Pages that the JDK's client fetches. */
@AsyncTrait
class Fetch {
  final HttpClient client;
  final URI server;
  final List<String> log;

  Fetch(HttpClient client, URI server, List<String> log) {
    this.client = client;
    this.server = server;
    this.log = log;
  }

  DynamicFuture<String> page(String path) {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
    try {
      HttpResponse<String> response =
          await(Async.from(() -> client.sendAsync(request, BodyHandlers.ofString())));
      return ready(response.statusCode() + " " + response.body());
    } finally {
      log.add(path + " ended");
    }
  }

  /** Two pages at the same time, and then one that only they lead to. */
  DynamicFuture<String> pages() {
    DynamicFuture<String> both =
        Async.join(page("/first"), page("/second"), (a, b) -> "/" + a.length() + "/" + b.length());
    return ready(await(page(await(both))));
  }
}
