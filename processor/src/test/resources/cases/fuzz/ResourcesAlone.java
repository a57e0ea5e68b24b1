package cases.fuzz;

import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** Resources in a body that never suspends. */
@AsyncTrait
@SuppressWarnings({"finally", "try"})
public class ResourcesAlone extends AsyncCase {
  public ResourcesAlone(Environment env) {
    super(env);
  }

  AutoCloseable resource(String name, boolean fails) {
    log("open " + name);
    return () -> {
      log("close " + name);
      if (fails) {
        throw new IllegalStateException(name);
      }
    };
  }

  public DynamicFuture<Integer> runThrowing() {
    try (AutoCloseable a = resource("a", true); AutoCloseable b = resource("b", true)) {
      log("body");
      throw new IllegalArgumentException("body");
    } catch (Exception e) {
      caught(e);
    } finally {
      throw new UnsupportedOperationException("finally");
    }
  }

  public DynamicFuture<Integer> runReturning() {
    try (AutoCloseable a = resource("a", false)) {
      log("body");
      throw new IllegalArgumentException("body");
    } catch (Exception e) {
      caught(e);
    } finally {
      if (t(1) == 1) {
        return ready(2);
      }
    }
    return ready(1);
  }
}
