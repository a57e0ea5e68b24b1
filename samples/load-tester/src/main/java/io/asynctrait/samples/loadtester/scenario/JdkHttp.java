package io.asynctrait.samples.loadtester.scenario;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends with the client of the JDK, which has a thread and connections of its own. */
@AsyncTrait
public abstract class JdkHttp implements Http {
  static final int FIRST_ERROR = 400;

  final HttpClient client;
  final URI base;
  final Duration timeout;

  /**
   * For the generated subclass.
   *
   * @param base the URL under test
   * @param timeout how long to wait for an answer
   */
  public JdkHttp(HttpClient client, URI base, Duration timeout) {
    this.client = client;
    this.base = base;
    this.timeout = timeout;
  }

  /** Cancelling this call gives up the request, as the stage belongs to the awaited future. */
  @Override
  public DynamicFuture<Long> get(String path) throws IOException {
    HttpRequest request = request(path);
    HttpResponse<byte[]> response =
        await(
            Async.from(() -> client.sendAsync(request, BodyHandlers.ofByteArray())),
            IOException.class);
    if (response.statusCode() >= FIRST_ERROR) {
      throw new StatusException(response.statusCode());
    }
    return ready((long) response.body().length);
  }

  HttpRequest request(String path) {
    URI uri = path.isEmpty() ? base : base.resolve(path);
    return HttpRequest.newBuilder(uri).timeout(timeout).GET().build();
  }
}
