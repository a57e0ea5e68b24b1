package io.asynctrait.samples.splitstore;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.TaskExecutor;
import io.asynctrait.samples.splitstore.rpc.ForgetReply;
import io.asynctrait.samples.splitstore.rpc.ForgetRequest;
import io.asynctrait.samples.splitstore.rpc.FragmentsGrpc.FragmentsImplBase;
import io.asynctrait.samples.splitstore.rpc.GetReply;
import io.asynctrait.samples.splitstore.rpc.GetRequest;
import io.asynctrait.samples.splitstore.rpc.PutReply;
import io.asynctrait.samples.splitstore.rpc.PutRequest;
import io.grpc.stub.StreamObserver;

/** Offers a {@link FragmentStore} to clients: each call is a task of its own. */
@AsyncTrait
abstract class FragmentService extends FragmentsImplBase {
  final TaskExecutor executor;
  final FragmentStore store;

  /**
   * For the generated subclass.
   *
   * @param executor runs all calls
   */
  FragmentService(TaskExecutor executor, FragmentStore store) {
    this.executor = executor;
    this.store = store;
  }

  @Override
  public void put(PutRequest request, StreamObserver<PutReply> observer) {
    UnaryCalls.answer(executor, put(request), observer);
  }

  @Override
  public void get(GetRequest request, StreamObserver<GetReply> observer) {
    UnaryCalls.answer(executor, get(request), observer);
  }

  @Override
  public void forget(ForgetRequest request, StreamObserver<ForgetReply> observer) {
    UnaryCalls.answer(executor, forget(request), observer);
  }

  @Recycle(capacity = FragmentStore.CALLS)
  DynamicFuture<PutReply> put(PutRequest request) {
    boolean earlier = await(store.put(request.getKey(), Messages.fragment(request.getFragment())));
    return ready(PutReply.newBuilder().setHoldsEarlier(earlier).build());
  }

  @Recycle(capacity = FragmentStore.CALLS)
  DynamicFuture<GetReply> get(GetRequest request) {
    GetReply.Builder reply = GetReply.newBuilder();
    for (Fragment fragment : await(store.get(request.getKey()))) {
      reply.addFragments(Messages.of(fragment));
    }
    return ready(reply.build());
  }

  @Recycle(capacity = FragmentStore.CALLS)
  DynamicFuture<ForgetReply> forget(ForgetRequest request) {
    await(store.forget(request.getKey(), Messages.version(request.getAcknowledged())));
    return ready(ForgetReply.getDefaultInstance());
  }
}
