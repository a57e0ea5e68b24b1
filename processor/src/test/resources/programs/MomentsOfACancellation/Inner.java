import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Waits twice, runs what it is told in between, and cleans up with an await. */
@AsyncTrait
class Inner {
  final Course course;

  Inner(Course course) {
    this.course = course;
  }

  @Recycle
  DynamicFuture<String> work() {
    try {
      await(course.signal.next());
      course.between();
      await(course.signal.next());
      return ready("answer");
    } finally {
      course.see("inner finally");
      await(course.cleaning);
      course.see("inner cleaned up");
    }
  }
}
