import static io.asynctrait.runtime.Async.*;

import io.asynctrait.annotations.*;
import io.asynctrait.runtime.*;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

@AsyncTrait
abstract class LocksOverAwaits {
  final ReentrantLock lock = new ReentrantLock();
  final Lock other = new ReentrantLock();
  final ReadWriteLock both = new ReentrantReadWriteLock();
  final StampedLock stamped = new StampedLock();
  final Semaphore semaphore = new Semaphore(1);

  abstract DynamicFuture<Integer> next();

  abstract boolean test();

  DynamicFuture<Integer> inFinally() {
    lock.lock();
    try {
      int one = await(next()); // warning: AT206
      return ready(one + await(next()));
    } finally {
      lock.unlock();
    }
  }

  DynamicFuture<Integer> behind() throws InterruptedException {
    this.lock.lockInterruptibly();
    await(next()); // warning: AT206
    lock.unlock();
    await(next());
    lock.lock();
    await(next()); // warning: AT206
    lock.unlock();
    return ready(1);
  }

  DynamicFuture<Integer> tried() throws InterruptedException {
    if (lock.tryLock()) {
      try {
        await(next()); // warning: AT206
      } finally {
        lock.unlock();
      }
    } else {
      await(next());
    }
    if (!other.tryLock(1, TimeUnit.SECONDS)) {
      return ready(await(next()));
    }
    try {
      return ready(await(next())); // warning: AT206
    } finally {
      other.unlock();
    }
  }

  DynamicFuture<Integer> otherLocks() throws InterruptedException {
    both.writeLock().lock();
    try {
      await(next()); // warning: AT206
    } finally {
      both.writeLock().unlock();
    }
    long stamp = stamped.writeLock();
    try {
      await(next()); // warning: AT206
    } finally {
      stamped.unlockWrite(stamp);
    }
    semaphore.acquire();
    try {
      await(next()); // warning: AT206
    } finally {
      semaphore.release();
    }
    if (semaphore.tryAcquire()) {
      try {
        await(next());
      } finally {
        semaphore.release();
      }
    }
    return ready(1);
  }

  DynamicFuture<Integer> insideALoop() {
    while (test()) {
      lock.lock();
      try {
        if (test()) {
          continue;
        }
        if (test()) {
          break;
        }
      } finally {
        lock.unlock();
      }
      await(next());
    }
    return next();
  }

  DynamicFuture<Integer> onOneWay() {
    if (test()) {
      lock.lock();
    }
    await(next());
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
    return ready(1);
  }

  DynamicFuture<Integer> notAtTheAwait() {
    lock.lock();
    try {
      test();
    } finally {
      lock.unlock();
    }
    await(next());
    both.readLock().lock();
    both.readLock().unlock();
    return ready(await(next()));
  }

  DynamicFuture<Integer> anotherLock(Lock mine, Lock yours) {
    mine.lock();
    mine = yours;
    await(next());
    mine.unlock();
    return ready(1);
  }

  /** Who releases it is not seen here. */
  DynamicFuture<Integer> keepsIt() {
    lock.lock();
    return ready(await(next()));
  }

  DynamicFuture<Integer> releasedByAnother() {
    lock.lock();
    release();
    await(next());
    lock.lock();
    lock.unlock();
    return ready(1);
  }

  void release() {
    lock.unlock();
  }

  DynamicFuture<Integer> elsewhere() {
    Runnable r =
        () -> {
          lock.lock();
          try {
            test();
          } finally {
            lock.unlock();
          }
        };
    await(next());
    r.run();
    return ready(1);
  }

  @SuppressWarnings("asynctrait.lock-over-await")
  DynamicFuture<Integer> silenced() {
    lock.lock();
    try {
      return ready(await(next()));
    } finally {
      lock.unlock();
    }
  }
}
