package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Task;
import io.asynctrait.runtime.TaskExecutor;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/**
 * Answers unary calls of gRPC with futures, on the server:
 *
 * <pre>{@code
 * public void get(GetRequest request, StreamObserver<GetReply> observer) {
 *   UnaryCalls.answer(executor, get(request), observer);
 * }
 *
 * DynamicFuture<GetReply> get(GetRequest request) {
 *   ... await(...) ...
 * }
 * }</pre>
 *
 * <p>A file to copy: it depends on gRPC and the runtime alone.
 */
@AsyncTrait
abstract class UnaryCalls {
  private UnaryCalls() {}

  /**
   * Starts {@code reply} as a task and sends its outcome. A client that gives up, or whose deadline
   * passes, cancels the task.
   */
  static <T> void answer(
      TaskExecutor executor, DynamicFuture<T> reply, StreamObserver<T> observer) {
    ServerCallStreamObserver<T> call = (ServerCallStreamObserver<T>) observer;
    call.setOnCancelHandler(() -> {}); // from here on a late reply is no error
    Task<Void> task = executor.spawn(AsyncTrait_UnaryCalls.send(reply, observer));
    call.setOnCancelHandler(task::cancel);
    task.detach();
  }

  static <T> DynamicFuture<Void> send(DynamicFuture<T> reply, StreamObserver<T> observer) {
    try {
      observer.onNext(await(reply));
      observer.onCompleted();
    } catch (IllegalArgumentException e) {
      observer.onError(Status.INVALID_ARGUMENT.withDescription(e.getMessage()).asException());
    } catch (RuntimeException e) {
      observer.onError(Status.INTERNAL.withDescription(e.toString()).asException());
    }
    return ready();
  }
}
