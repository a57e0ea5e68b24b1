package cases.resources;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** How closing ends, and what it is called on. */
@AsyncTrait
public class Closing extends AsyncCase {
  public Closing(Environment env) {
    super(env);
  }

  static class Throwing<E extends Throwable> implements AutoCloseable {
    final E failure;

    Throwing(E failure) {
      this.failure = failure;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void close() throws RuntimeException {
      Closing.<RuntimeException>sneak(failure);
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  interface Narrow extends Closeable {
    @Override
    void close() throws FileNotFoundException;
  }

  interface Quiet extends AutoCloseable {
    @Override
    void close();

    default void close(int how) {
      throw new IllegalArgumentException();
    }
  }

  record Held(Closing of, String name) implements Quiet {
    @Override
    public void close() {
      of.log("close " + name);
    }
  }

  static class Old implements AutoCloseable {
    @Deprecated
    @Override
    public void close() {}
  }

  static class Older extends Old {
    @Override
    @Deprecated(forRemoval = true)
    public void close() {}
  }

  Held open(String name) {
    log("open " + name);
    return new Held(this, name);
  }

  // 149: closing throws what the body threw
  public DynamicFuture<Integer> runSameFailure() {
    IllegalStateException failure = new IllegalStateException("same");
    try (Throwing<IllegalStateException> r = new Throwing<>(failure)) {
      log("" + await(p.i(1)));
      throw r.failure;
    } catch (IllegalArgumentException e) {
      caught(e.getCause());
      return ready(await(p.i(2)));
    }
  }

  // 149: closing throws what the method declares not to
  public DynamicFuture<Integer> runSneaky() {
    try (Throwing<IOException> r = new Throwing<>(new IOException("sneaky"))) {
      return ready(await(p.i(1)) + r.hashCode() * 0);
    } finally {
      log("finally" + await(p.i(2)));
    }
  }

  // 149, 151: errors of the body and of closing
  public DynamicFuture<Integer> runErrors() {
    try (Throwing<Error> r = new Throwing<>(new AssertionError("closing"))) {
      await(p.i(1));
      throw new StackOverflowError("body" + (r == null));
    } catch (StackOverflowError e) {
      caught(e);
    }
    try (Throwing<Error> r = new Throwing<>(new OutOfMemoryError("closing"))) {
      await(p.i(r.failure.getMessage().length()));
    } catch (VirtualMachineError e) {
      caught(e);
    }
    return ready(await(p.i(3)));
  }

  // 149, 152: checked exceptions by the declaration of the resource's type
  public DynamicFuture<String> runChecked() throws IOException {
    String seen = "";
    Narrow narrow =
        () -> {
          throw new FileNotFoundException("narrow");
        };
    try (Narrow n = narrow) {
      seen += n == narrow;
      await(p.i(1));
    } catch (FileNotFoundException e) {
      seen += e.getMessage();
      await(p.i(2));
    }
    try (Closeable c = narrow) {
      seen += c == narrow;
      await(p.i(3));
    } catch (FileNotFoundException e) {
      seen += "not found";
    } catch (IOException e) {
      seen += "never";
    }
    try (Quiet q = open("q")) {
      seen += q;
      if (await(leaf.io(-1)) > 0) throw new IOException("never");
    } catch (IOException e) {
      seen += e.getMessage() + await(p.s("!"));
    }
    try (narrow) {
      return ready(seen + await(p.s("?")));
    }
  }

  <R extends Quiet, E extends Exception> DynamicFuture<String> with(R r, Callable<String> body, AutoCloseable other)
      throws Exception {
    try (r;
        R again = r;
        other) {
      await(p.i(1));
      return ready(body.call() + (again == r));
    }
  }

  // 148: of a type variable, parameters
  public DynamicFuture<String> runTypeVariable() throws Exception {
    return ready(await(with(open("t"), () -> ts("body"), () -> log("other"))) + await(with(open("u"), () -> "", null)));
  }

  enum Constant implements Quiet {
    ONE {
      @Override
      public void close() {}
    }
  }

  // 148: of all kinds
  public DynamicFuture<String> runKinds() throws Exception {
    String seen = "";
    Supplier<Held> supplier = () -> open("supplied");
    try (Quiet anonymous =
            new Quiet() {
              @Override
              public void close() {
                log("close anonymous");
              }
            };
        Quiet lambda = () -> log("close lambda");
        Constant constant = Constant.ONE;
        var inferred = supplier.get();
        final AutoCloseable annotated = open("annotated");
        @SuppressWarnings("unused")
            Quiet cast = (Quiet) annotated;
        Held chosen = await(p.z(true)) ? open("chosen") : null;
        Held switched =
            switch (await(p.i(1))) {
              case 1 -> open("switched");
              default -> null;
            }) {
      seen += anonymous == cast;
      seen += lambda == cast;
      seen += constant + inferred.name() + chosen.name() + switched.name() + await(p.s("!"));
    }
    return ready(seen);
  }

  // 148: without warnings that the plain statement does not give
  @SuppressWarnings("try")
  public DynamicFuture<Integer> runDeprecated() {
    try (Old old = new Old();
        Older older = new Older()) {
      return ready(await(p.i(1)));
    }
  }

  final Held field = new Held(this, "field");
  static final Held SHARED = null;

  // 150: fields and null
  public DynamicFuture<Integer> runFields() {
    Closing other = this;
    final Held none = null;
    try (field;
        this.field;
        other.field;
        Closing.SHARED;
        none) {
      await(p.i(1));
    }
    return ready(await(p.i(3)));
  }
}
