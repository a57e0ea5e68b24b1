package io.asynctrait.runtime;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Readiness of channels as signals: a key is interested in an operation from the moment that
 * somebody waits for its signal until the signal is raised.
 */
final class SelectorSignals {
  private static final int[] OPERATIONS = {
    SelectionKey.OP_READ, SelectionKey.OP_WRITE, SelectionKey.OP_ACCEPT, SelectionKey.OP_CONNECT
  };

  /**
   * Interest in these stays while there is a waiter each time they are ready: whoever reads and
   * waits again, again and again, costs no change of interest, which is a system call. Disarmed
   * when ready and nobody waits. (Interest in the others would make a selection return at once for
   * ever.)
   */
  private static final int STAY_ARMED = SelectionKey.OP_READ | SelectionKey.OP_ACCEPT;

  private static final VarHandle SLEEPS;

  static {
    try {
      SLEEPS = MethodHandles.lookup().findVarHandle(SelectorSignals.class, "sleeps", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final EventLoop loop;
  private final Selector selector;
  private final Consumer<SelectionKey> ready = this::ready;
  private volatile boolean closed;

  /** How often the loop has gone to sleep. Written by its thread alone. */
  private long sleeps;

  SelectorSignals(EventLoop loop) throws IOException {
    this.loop = loop;
    this.selector = Selector.open();
  }

  /** Returns the signal of one operation of {@code channel}; the same one each time. */
  Signal signal(SelectableChannel channel, int operation) throws ClosedChannelException {
    // Registering twice would lose the first one's signals. Rare, so a lock does.
    synchronized (this) {
      if (closed) {
        throw EventLoop.hasShutDown();
      }
      SelectionKey key = channel.keyFor(selector);
      if (key == null) {
        Readiness made = new Readiness();
        key = channel.register(selector, 0, made);
        made.key = key;
      }
      return ((Readiness) key.attachment()).signal(operation);
    }
  }

  boolean isEmpty() {
    return selector.keys().isEmpty();
  }

  /** Raises the signals of all channels that are ready, without waiting. */
  void pollNow() throws IOException {
    int unused = selector.selectNow(ready);
  }

  /** Waits for a ready channel, {@link #wakeup} or {@code millis}; 0 means without an end. */
  void poll(long millis) throws IOException {
    SLEEPS.setOpaque(this, sleeps + 1);
    int unused = selector.select(ready, millis);
  }

  /** How often {@link #poll} was called: a loop that has nothing to do does not call it. */
  long sleeps() {
    return (long) SLEEPS.getOpaque(this);
  }

  void wakeup() {
    Selector unused = selector.wakeup();
  }

  /** Lets everybody go who waits for a signal, and makes further waiting fail. */
  void close() throws IOException {
    synchronized (this) {
      closed = true;
    }
    for (SelectionKey key : selector.keys()) {
      ((Readiness) key.attachment()).raise(~0);
    }
    selector.close();
  }

  private void ready(SelectionKey key) {
    int operations;
    try {
      operations = key.readyOps();
      int disarmed = operations & ~((Readiness) key.attachment()).stillWaitedFor(STAY_ARMED);
      if (disarmed != 0) {
        int unused = key.interestOpsAnd(~disarmed);
      }
    } catch (CancelledKeyException e) {
      // Closed by another thread just now. Whoever waits is told by the channel itself.
      operations = ~0;
    }
    ((Readiness) key.attachment()).raise(operations);
  }

  /** The signals of one channel, made when first asked for. */
  private final class Readiness {
    private final @Nullable ReadySignal[] signals = new @Nullable ReadySignal[OPERATIONS.length];

    /** Set before the signal is handed out. */
    private @Nullable SelectionKey key;

    Signal signal(int operation) {
      for (int i = 0; i < OPERATIONS.length; i++) {
        if (OPERATIONS[i] == operation) {
          ReadySignal signal = signals[i];
          if (signal == null) {
            signal = new ReadySignal(requireKey(), operation);
            signals[i] = signal;
          }
          return signal;
        }
      }
      throw new AssertionError(operation);
    }

    private SelectionKey requireKey() {
      SelectionKey registered = key;
      if (registered == null) {
        throw new AssertionError("not registered");
      }
      return registered;
    }

    /** Asked before the signals are raised: a waiter that comes in between arms again. */
    int stillWaitedFor(int operations) {
      int waitedFor = 0;
      for (int i = 0; i < OPERATIONS.length; i++) {
        ReadySignal signal = signals[i];
        if (signal != null && (operations & OPERATIONS[i]) != 0 && signal.hasWaiter()) {
          waitedFor |= OPERATIONS[i];
        }
      }
      return waitedFor;
    }

    void raise(int operations) {
      for (int i = 0; i < OPERATIONS.length; i++) {
        ReadySignal signal = signals[i];
        if (signal != null && (operations & OPERATIONS[i]) != 0) {
          try {
            signal.raise();
          } catch (Throwable failure) {
            loop.uncaught(failure); // a waker written by hand threw
          }
        }
      }
    }
  }

  /** Arms the interest of its key when somebody starts to wait. */
  final class ReadySignal extends Signal {
    private final SelectionKey key;
    private final int operation;

    ReadySignal(SelectionKey key, int operation) {
      this.key = key;
      this.operation = operation;
    }

    @Override
    void waiterRegistered() {
      if (closed) {
        stopWaiting();
        throw EventLoop.hasShutDown();
      }
      try {
        int unused = key.interestOpsOr(operation);
      } catch (CancelledKeyException e) {
        // The channel was closed: whoever waits asks the channel again and is told.
        raise();
        return;
      }
      // A selection that is under way does not see the change.
      loop.wakeIfAsleep();
    }

    /** What the operation is called, and the channel. */
    @Override
    public String toString() {
      String ready =
          switch (operation) {
            case SelectionKey.OP_READ -> "something to read from ";
            case SelectionKey.OP_WRITE -> "room to write to ";
            case SelectionKey.OP_ACCEPT -> "a connection to accept from ";
            default -> "the connection of ";
          };
      return ready + key.channel();
    }
  }
}
