package io.asynctrait.runtime;

import io.asynctrait.runtime.frame.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Permits that are awaited instead of blocked for. Fair: whoever asks first is served first, and a
 * small request does not overtake a large one that waits.
 *
 * <p>A call that is cancelled while it waits, or after its permits were set aside and before it
 * went on, takes none. What a thread did before it released a permit happens before the one who is
 * served with it goes on. All methods may be called by any thread. Waiting through {@code
 * await(semaphore.acquire())} in generated code allocates nothing once as many calls have waited
 * together before.
 */
public final class Semaphore {
  private final Object lock = new Object();

  /** Whose permits these are, for dumps; null if they are the user's. */
  private final @Nullable Object owner;

  private final WaitQueue permits;
  private final IdleLeaves<AcquireLeaf> leaves = new IdleLeaves<>(() -> new AcquireLeaf(this));

  /**
   * Makes a semaphore.
   *
   * @param permits how many there are at first
   * @throws IllegalArgumentException if {@code permits} is negative
   */
  public Semaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("a semaphore cannot have " + permits + " permits");
    }
    this.owner = null;
    this.permits = new WaitQueue(lock, permits);
  }

  /** Makes the single permit of something that is built on a semaphore. */
  Semaphore(Object owner) {
    this.owner = owner;
    this.permits = new WaitQueue(lock, 1);
  }

  /** Returns a future that takes one permit, waiting for its turn from its first poll on. */
  public DynamicFuture<@Nullable Void> acquire() {
    return acquire(1);
  }

  /**
   * Returns a future that takes {@code amount} permits, all at once, waiting for its turn from its
   * first poll on.
   *
   * @throws IllegalArgumentException if {@code amount} is not positive
   */
  public DynamicFuture<@Nullable Void> acquire(int amount) {
    return new Acquire(this, positive(amount));
  }

  /**
   * The fused form of {@link #acquire()}, for generated code.
   *
   * @return 0
   */
  public long startAcquire(Context cx) {
    return startAcquire(1, cx);
  }

  /**
   * The fused form of {@link #acquire(int)}, for generated code.
   *
   * @return 0
   * @throws IllegalArgumentException if {@code amount} is not positive
   */
  public long startAcquire(int amount, Context cx) {
    if (takeNow(positive(amount), cx)) {
      return 0;
    }
    AcquireLeaf leaf;
    synchronized (lock) {
      leaf = leaves.take();
    }
    enter(leaf.waiter, amount, cx);
    return leaf.suspend(cx);
  }

  /** Takes one permit if there is one and nobody waits. */
  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  /**
   * Takes {@code amount} permits if they are there and nobody waits.
   *
   * @throws IllegalArgumentException if {@code amount} is not positive
   */
  public boolean tryAcquire(int amount) {
    positive(amount);
    synchronized (lock) {
      return permits.tryTake(amount);
    }
  }

  /** Adds one permit; whoever gets it is woken. */
  public void release() {
    release(1);
  }

  /**
   * Adds {@code amount} permits; those who get them are woken.
   *
   * @throws IllegalArgumentException if {@code amount} is not positive, or there would be more than
   *     {@link Integer#MAX_VALUE}
   */
  public void release(int amount) {
    if (!release(positive(amount), Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("a semaphore cannot have so many permits");
    }
  }

  /** Adds permits unless there would be more than {@code most}. */
  boolean release(int amount, int most) {
    synchronized (lock) {
      if (permits.available() > most - amount) {
        return false;
      }
      permits.give(amount);
    }
    permits.serve();
    return true;
  }

  /** How many permits are free at this moment; for monitoring. */
  public int availablePermits() {
    synchronized (lock) {
      return permits.available();
    }
  }

  /** Names this semaphore and says how many permits are free. */
  @Override
  public String toString() {
    return Identity.of(this) + " (" + availablePermits() + " permits free)";
  }

  private String describe(int amount) {
    return owner == null ? amount + " of " + this : owner.toString();
  }

  private static int positive(int amount) {
    if (amount < 1) {
      throw new IllegalArgumentException("not a number of permits: " + amount);
    }
    return amount;
  }

  private boolean takeNow(int amount, Context cx) {
    synchronized (lock) {
      return permits.hasFree(amount) && !cx.isOverBudget() && permits.tryTake(amount);
    }
  }

  private void enter(Waiter waiter, int amount, Context cx) {
    boolean served;
    synchronized (lock) {
      served = permits.enter(waiter, amount, cx.waker());
    }
    if (served) {
      cx.waker().wake();
    }
  }

  /** The waiter's later polls. Returns whether it has its permits. */
  private boolean goOn(Waiter waiter, Context cx) {
    synchronized (lock) {
      if (!waiter.granted) {
        waiter.waker = cx.waker();
        return false;
      }
      waiter.reset();
      return true;
    }
  }

  private void withdraw(Waiter waiter) {
    synchronized (lock) {
      permits.withdraw(waiter);
    }
    permits.serve();
  }

  /** One call, as a handle. */
  private static final class Acquire extends DynamicFuture<@Nullable Void> {
    private final Semaphore semaphore;
    private final int amount;
    private @Nullable Waiter waiter;

    Acquire(Semaphore semaphore, int amount) {
      this.semaphore = semaphore;
      this.amount = amount;
    }

    @Override
    boolean advance(Context cx) {
      Waiter waiting = waiter;
      if (waiting != null) {
        return semaphore.goOn(waiting, cx) && complete(null);
      }
      if (semaphore.takeNow(amount, cx)) {
        return complete(null);
      }
      waiting = new Waiter();
      waiter = waiting;
      semaphore.enter(waiting, amount, cx);
      return false;
    }

    @Override
    void cancelled() {
      if (waiter != null) {
        semaphore.withdraw(waiter);
      }
    }

    @Override
    public String toString() {
      return semaphore.describe(amount);
    }
  }

  /** A suspended generated call. */
  private static final class AcquireLeaf extends Leaf {
    private final Semaphore semaphore;
    private final Waiter waiter = new Waiter();

    AcquireLeaf(Semaphore semaphore) {
      this.semaphore = semaphore;
    }

    long suspend(Context cx) {
      return waitHere(cx);
    }

    @Override
    protected long poll(Context cx) {
      if (!semaphore.goOn(waiter, cx)) {
        return cx.pending();
      }
      retire();
      return 0;
    }

    @Override
    protected void withdraw() {
      semaphore.withdraw(waiter);
      retire();
    }

    @Override
    public String toString() {
      return semaphore.describe(waiter.amount);
    }

    private void retire() {
      synchronized (semaphore.lock) {
        semaphore.leaves.give(this);
      }
    }
  }
}
