package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.samples.splitstore.rpc.ForgetRequest;
import io.asynctrait.samples.splitstore.rpc.FragmentsGrpc.FragmentsFutureStub;
import io.asynctrait.samples.splitstore.rpc.GetReply;
import io.asynctrait.samples.splitstore.rpc.GetRequest;
import io.asynctrait.samples.splitstore.rpc.PutReply;
import io.asynctrait.samples.splitstore.rpc.PutRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server, seen from its client. Each call has a deadline, and is cancelled with its caller. */
@AsyncTrait
abstract class GrpcFragmentStore implements FragmentStore {
  final String name;
  final FragmentsFutureStub stub;
  final long deadlineNanos;

  /** For the generated subclass. */
  GrpcFragmentStore(String name, FragmentsFutureStub stub, Duration deadline) {
    this.name = name;
    this.stub = stub;
    this.deadlineNanos = deadline.toNanos();
  }

  @Override
  public String name() {
    return name;
  }

  FragmentsFutureStub withDeadline() {
    return stub.withDeadlineAfter(deadlineNanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public DynamicFuture<Boolean> put(String key, Fragment fragment) {
    PutRequest request =
        PutRequest.newBuilder().setKey(key).setFragment(Messages.of(fragment)).build();
    PutReply reply = await(ListenableFutures.from(() -> withDeadline().put(request)));
    return ready(reply.getHoldsEarlier());
  }

  @Override
  public DynamicFuture<List<Fragment>> get(String key) {
    GetRequest request = GetRequest.newBuilder().setKey(key).build();
    GetReply reply = await(ListenableFutures.from(() -> withDeadline().get(request)));
    return ready(Messages.fragments(reply.getFragmentsList()));
  }

  @Override
  public DynamicFuture<Void> forget(String key, Version acknowledged) {
    ForgetRequest request =
        ForgetRequest.newBuilder().setKey(key).setAcknowledged(Messages.of(acknowledged)).build();
    await(ListenableFutures.from(() -> withDeadline().forget(request)));
    return ready();
  }
}
