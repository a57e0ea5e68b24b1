import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.concurrent.CancellationException;

/** Holds a resource over its await. */
@AsyncTrait
class Outer {
  final Course course;
  final Inner inner;

  Outer(Course course, Inner inner) {
    this.course = course;
    this.inner = inner;
  }

  @Recycle
  DynamicFuture<String> work() {
    course.see("begins");
    try (Course.Resource resource = course.open()) {
      String answer = await(inner.work());
      resource.use(answer);
      return ready(answer);
    } catch (CancellationException e) {
      course.see("never");
      throw e;
    } finally {
      course.see("outer finally");
    }
  }
}
