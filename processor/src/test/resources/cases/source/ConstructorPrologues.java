// level: 25
package cases.source;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Statements in front of a constructor's call of another, in the class and in classes of bodies. */
@AsyncTrait
public class ConstructorPrologues extends ConstructorPrologueBase {
  final int early;

  public ConstructorPrologues(Environment env) {
    int computed = 40;
    computed += 2;
    early = computed;
    super(env);
  }

  abstract static class Shape {
    Shape() {
      describe();
    }

    abstract void describe();
  }

  class Circle extends Shape {
    final int radius;

    Circle(int radius) {
      if (radius < 0) {
        throw new IllegalArgumentException("negative");
      }
      this.radius = radius;
      super();
    }

    @Override
    void describe() {
      log("radius " + radius);
    }
  }

  // 165: fields that are set before the superclass's constructor runs
  public DynamicFuture<String> runPrologues() {
    String seen = "" + early + seenByBase;
    for (int i = 1; i > -2; i -= 2) {
      try {
        seen += new Circle(await(p.i(i))).radius;
      } catch (IllegalArgumentException e) {
        seen += e.getMessage() + await(p.s("!"));
      }
    }
    Shape shape =
        new Shape() {
          @Override
          void describe() {
            log("anonymous");
          }
        };
    await(p.i(2));
    return ready(seen + (shape != null));
  }
}

abstract class ConstructorPrologueBase extends AsyncCase {
  final int seenByBase;

  ConstructorPrologueBase(Environment env) {
    var derived = (Object) env.hashCode();
    super(env);
    seenByBase = this instanceof ConstructorPrologues c && derived != null ? c.early : -1;
  }
}
