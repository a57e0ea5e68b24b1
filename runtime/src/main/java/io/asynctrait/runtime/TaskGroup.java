package io.asynctrait.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scope in which several futures run concurrently and which ends when all of them have ended.
 *
 * <pre>{@code
 * DynamicFuture<Integer> total(List<Server> servers) {
 *   return TaskGroup.run(group -> sum(group, servers));
 * }
 *
 * DynamicFuture<Integer> sum(TaskGroup group, List<Server> servers) {
 *   List<DynamicFuture<Integer>> counts = new ArrayList<>();
 *   for (Server server : servers) counts.add(group.spawn(server.count()));
 *   int total = 0;
 *   for (DynamicFuture<Integer> count : counts) total += await(count);
 *   return ready(total);
 * }
 * }</pre>
 *
 * <p>The body and its children run in the task that polls the scope, one at a time, each polled
 * only when it was woken. The first failure, of the body or of a child, cancels all the others,
 * newest first, and is the outcome of the scope, with what the others' clean-up threw suppressed.
 * Cancelling the scope cancels the children, newest first, then the body. So no child outlives its
 * scope.
 *
 * <p>A group belongs to its scope: {@link #spawn} is for the body, the children and what they call.
 */
public final class TaskGroup {
  /**
   * What runs in a scope besides its children: an async method in most cases.
   *
   * @param <R> the type of its value
   */
  @FunctionalInterface
  public interface Body<R extends @Nullable Object> {
    /**
     * Returns the future of the scope's value.
     *
     * @throws Exception what async methods declare; the scope fails with it
     */
    DynamicFuture<? extends R> run(TaskGroup group) throws Exception;
  }

  private final GroupFuture<?> scope;

  TaskGroup(GroupFuture<?> scope) {
    this.scope = scope;
  }

  /**
   * Returns a future that runs {@code body} as a scope.
   *
   * @param body called at the first poll
   * @return completes with the body's value when every child has completed, too
   */
  public static <R extends @Nullable Object> DynamicFuture<R> run(Body<? extends R> body) {
    Objects.requireNonNull(body, "body");
    return new GroupFuture<R>(body);
  }

  /**
   * Starts {@code future} as a child of the scope. It must not have been polled, and belongs to the
   * scope from now on. What is bound for a {@link TaskLocal} here is bound for the child as well.
   *
   * @return a future of the child's value, for the body or another child; a failure of the child
   *     fails the scope, so it is never seen there
   * @throws IllegalStateException if the scope is not running on the calling thread; the future is
   *     cancelled then
   */
  public <T extends @Nullable Object> DynamicFuture<T> spawn(DynamicFuture<? extends T> future) {
    return scope.spawn(Objects.requireNonNull(future, "future"));
  }
}
