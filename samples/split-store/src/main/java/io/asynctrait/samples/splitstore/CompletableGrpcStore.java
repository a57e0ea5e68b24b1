package io.asynctrait.samples.splitstore;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.asynctrait.samples.splitstore.rpc.ForgetRequest;
import io.asynctrait.samples.splitstore.rpc.FragmentsGrpc.FragmentsFutureStub;
import io.asynctrait.samples.splitstore.rpc.GetRequest;
import io.asynctrait.samples.splitstore.rpc.PutReply;
import io.asynctrait.samples.splitstore.rpc.PutRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server, seen from its client, with {@code CompletableFuture}: for comparison. */
final class CompletableGrpcStore implements CompletableFragmentStore {
  private final String name;
  private final FragmentsFutureStub stub;
  private final long deadlineNanos;

  CompletableGrpcStore(String name, FragmentsFutureStub stub, Duration deadline) {
    this.name = name;
    this.stub = stub;
    this.deadlineNanos = deadline.toNanos();
  }

  @Override
  public String name() {
    return name;
  }

  private FragmentsFutureStub withDeadline() {
    return stub.withDeadlineAfter(deadlineNanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public CompletableFuture<Boolean> put(String key, Fragment fragment) {
    PutRequest request =
        PutRequest.newBuilder().setKey(key).setFragment(Messages.of(fragment)).build();
    return completable(withDeadline().put(request), PutReply::getHoldsEarlier);
  }

  @Override
  public CompletableFuture<List<Fragment>> get(String key) {
    GetRequest request = GetRequest.newBuilder().setKey(key).build();
    return completable(
        withDeadline().get(request), reply -> Messages.fragments(reply.getFragmentsList()));
  }

  @Override
  public CompletableFuture<Void> forget(String key, Version acknowledged) {
    ForgetRequest request =
        ForgetRequest.newBuilder().setKey(key).setAcknowledged(Messages.of(acknowledged)).build();
    return completable(withDeadline().forget(request), reply -> null);
  }

  /** Not with {@code thenApply}: cancelling what that returns would not reach the call. */
  private static <A, B> CompletableFuture<B> completable(
      ListenableFuture<A> call, Function<A, B> translation) {
    CompletableFuture<B> future = new CompletableFuture<>();
    Futures.addCallback(
        call,
        new FutureCallback<>() {
          @Override
          public void onSuccess(A reply) {
            future.complete(translation.apply(reply));
          }

          @Override
          public void onFailure(Throwable failure) {
            future.completeExceptionally(failure);
          }
        },
        MoreExecutors.directExecutor());
    future.whenComplete(
        (value, failure) -> {
          if (future.isCancelled()) {
            call.cancel(true);
          }
        });
    return future;
  }
}
