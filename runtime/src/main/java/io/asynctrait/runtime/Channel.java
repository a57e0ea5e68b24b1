package io.asynctrait.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue between tasks: who sends to a full one waits, who receives from an empty one
 * waits.
 *
 * <pre>{@code
 * for (Packet p; (p = await(channel.receive())) != null; ) {
 *   await(sink.write(p));
 * }
 * }</pre>
 *
 * <p>Any number of tasks may send and receive, on any threads. Elements come out in the order in
 * which they went in; those who wait are served in the order in which they came, senders and
 * receivers alike. Each element that was sent is received exactly once: a {@code send} that is
 * cancelled before it went on has not sent, and a {@code receive} has taken nothing. What was done
 * before an element was sent happens before its receiver goes on.
 *
 * <p>After {@link #close()} nothing more is sent, and what is in the channel is still received;
 * then {@code receive} gives null. Awaiting in generated code allocates nothing once as many calls
 * have waited together before.
 *
 * @param <T> the type of the elements, which are never null
 */
public final class Channel<T> {
  private final Object lock = new Object();

  /** Room in the buffer; what a sender takes. */
  final WaitQueue room;

  /** Elements in the buffer; what a receiver takes. */
  final WaitQueue elements;

  private final IdleLeaves<SendLeaf<T>> sendLeaves = new IdleLeaves<>(() -> new SendLeaf<>(this));
  private final IdleLeaves<ReceiveLeaf<T>> receiveLeaves =
      new IdleLeaves<>(() -> new ReceiveLeaf<>(this));

  /** A ring: {@code size} elements from {@code head} on. Guarded by the lock, as all below. */
  private final @Nullable Object[] buffer;

  private int head;
  private int size;
  private boolean closed;

  /**
   * Makes an empty channel.
   *
   * @param capacity how many elements it holds for receivers that have not come yet
   * @throws IllegalArgumentException if {@code capacity} is not positive
   */
  public Channel(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a channel cannot have a capacity of " + capacity);
    }
    this.buffer = new @Nullable Object[capacity];
    this.room = new WaitQueue(lock, capacity);
    this.elements = new WaitQueue(lock, 0);
  }

  /**
   * Returns a future that sends {@code element}, waiting for room from its first poll on; it fails
   * with {@link ChannelClosedException} if the channel is closed by then.
   */
  public DynamicFuture<@Nullable Void> send(T element) {
    return new SendFuture<>(this, Objects.requireNonNull(element, "element"));
  }

  /**
   * The fused form of {@link #send}, for generated code.
   *
   * @return 0
   * @throws ChannelClosedException if the channel is closed
   */
  public long startSend(T element, Context cx) {
    if (sendNow(Objects.requireNonNull(element, "element"), cx)) {
      return 0;
    }
    SendLeaf<T> leaf;
    synchronized (lock) {
      leaf = sendLeaves.take();
    }
    return leaf.start(element, cx);
  }

  /**
   * Sends {@code element} if there is room and nobody waits for it.
   *
   * @return whether it was sent
   * @throws ChannelClosedException if the channel is closed
   */
  public boolean trySend(T element) {
    Objects.requireNonNull(element, "element");
    synchronized (lock) {
      requireOpen();
      if (!room.tryTake(1)) {
        return false;
      }
      append(element);
    }
    elements.serve();
    return true;
  }

  /**
   * Returns a future of the next element, waiting for it from its first poll on; of null when the
   * channel is closed and empty.
   */
  public DynamicFuture<@Nullable T> receive() {
    return new ReceiveFuture<>(this);
  }

  /** The fused form of {@link #receive()}, for generated code. */
  public @Nullable T startReceive(Context cx) {
    T element = receiveNow(cx);
    if (element != null || isDrained()) {
      return element;
    }
    ReceiveLeaf<T> leaf;
    synchronized (lock) {
      leaf = receiveLeaves.take();
    }
    return leaf.start(cx);
  }

  /**
   * Takes the next element if there is one and nobody waits for it; null otherwise, {@link
   * #isDrained()} tells whether one can still come.
   */
  public @Nullable T tryReceive() {
    T element;
    synchronized (lock) {
      if (!elements.tryTake(1)) {
        return null;
      }
      element = removeFirst();
    }
    received();
    return element;
  }

  /**
   * Ends the channel: nothing more is sent, those who wait to send fail, and receivers get what is
   * left. Closing a closed channel does nothing.
   */
  public void close() {
    boolean drained;
    synchronized (lock) {
      closed = true;
      drained = size == 0;
    }
    try {
      room.refuseAll();
    } finally {
      if (drained) {
        elements.refuseAll();
      }
    }
  }

  /** Whether {@link #close()} was called. */
  public boolean isClosed() {
    synchronized (lock) {
      return closed;
    }
  }

  /** Whether the channel is closed and empty: {@code receive} gives null from now on. */
  public boolean isDrained() {
    synchronized (lock) {
      return closed && size == 0;
    }
  }

  /** How many elements are in the channel at this moment; for monitoring. */
  public int size() {
    synchronized (lock) {
      return size;
    }
  }

  /** How many elements the channel can hold. */
  public int capacity() {
    return buffer.length;
  }

  /** Names this channel and says how full it is. */
  @Override
  public String toString() {
    return Identity.of(this) + " (" + size() + " of " + capacity() + " elements)";
  }

  /** Sends if that needs no waiting. */
  boolean sendNow(T element, Context cx) {
    synchronized (lock) {
      requireOpen();
      if (!room.hasFree(1) || cx.isOverBudget()) {
        return false;
      }
      boolean unused = room.tryTake(1);
      append(element);
    }
    elements.serve();
    return true;
  }

  void enterSend(Waiter waiter, Context cx) {
    boolean served;
    synchronized (lock) {
      requireOpen();
      served = room.enter(waiter, 1, cx.waker());
    }
    if (served) {
      cx.waker().wake();
    }
  }

  /** A sender's later polls. Returns whether it has sent. */
  boolean goOnSending(Waiter waiter, T element, Context cx) {
    synchronized (lock) {
      if (closed) {
        room.withdraw(waiter);
        requireOpen();
      }
      if (!waiter.granted) {
        waiter.waker = cx.waker();
        return false;
      }
      waiter.reset();
      append(element);
    }
    elements.serve();
    return true;
  }

  void withdrawSend(Waiter waiter) {
    synchronized (lock) {
      room.withdraw(waiter);
    }
    room.serve();
  }

  /** Receives if that needs no waiting; null if it does, or if nothing will come. */
  @Nullable T receiveNow(Context cx) {
    T element;
    synchronized (lock) {
      if (!elements.hasFree(1) || cx.isOverBudget()) {
        return null;
      }
      boolean unused = elements.tryTake(1);
      element = removeFirst();
    }
    received();
    return element;
  }

  void enterReceive(Waiter waiter, Context cx) {
    boolean served;
    synchronized (lock) {
      served = closed && size == 0;
      if (served) {
        waiter.refused = true;
      } else {
        served = elements.enter(waiter, 1, cx.waker());
      }
    }
    if (served) {
      cx.waker().wake();
    }
  }

  /** A receiver's later polls. Returns whether it has {@linkplain #elementOf its element}. */
  boolean goOnReceiving(Waiter waiter, Context cx) {
    synchronized (lock) {
      if (waiter.refused) {
        waiter.reset();
        return true;
      }
      if (!waiter.granted) {
        waiter.waker = cx.waker();
        return false;
      }
      waiter.reset();
      waiter.element = removeFirst();
    }
    received();
    return true;
  }

  /** Takes what a receiver got; null if nothing will come. */
  @SuppressWarnings("unchecked") // from the buffer
  @Nullable T elementOf(Waiter waiter) {
    T element = (T) waiter.element;
    waiter.element = null;
    return element;
  }

  void withdrawReceive(Waiter waiter) {
    synchronized (lock) {
      elements.withdraw(waiter);
    }
    elements.serve();
  }

  void retire(SendLeaf<T> leaf) {
    synchronized (lock) {
      sendLeaves.give(leaf);
    }
  }

  void retire(ReceiveLeaf<T> leaf) {
    synchronized (lock) {
      receiveLeaves.give(leaf);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new ChannelClosedException();
    }
  }

  private void append(T element) {
    int index = head + size - buffer.length;
    buffer[index < 0 ? index + buffer.length : index] = element;
    size++;
    elements.give(1);
  }

  @SuppressWarnings("unchecked") // only append stores
  private T removeFirst() {
    T element = (T) Objects.requireNonNull(buffer[head]);
    buffer[head] = null;
    head = head + 1 == buffer.length ? 0 : head + 1;
    size--;
    room.give(1);
    return element;
  }

  /** After an element was taken: there is room, or nothing left for ever. */
  private void received() {
    try {
      room.serve();
    } finally {
      if (isDrained()) {
        elements.refuseAll();
      }
    }
  }
}
