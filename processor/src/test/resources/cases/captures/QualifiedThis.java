package cases.captures;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** The object of the class under other names. */
@AsyncTrait
public class QualifiedThis extends AsyncCase {
  public QualifiedThis(Environment env) {
    super(env);
  }

  public int field = 5;

  public int plus(int a) {
    return field + a;
  }

  // 84: qualified by the class's own name, in the body, a lambda and an anonymous class
  public DynamicFuture<Integer> runQualified() {
    QualifiedThis.this.field = await(p.i(4));
    IntSupplier f = () -> QualifiedThis.this.field + QualifiedThis.this.plus(1);
    IntSupplier g =
        new IntSupplier() {
          public final int field = 100;

          @Override
          public int getAsInt() {
            return this.field + QualifiedThis.this.field;
          }
        };
    await(p.nothing());
    return ready(f.getAsInt() + g.getAsInt());
  }

  // 87: a method reference to a method of this object
  public DynamicFuture<String> runThisReference() {
    Function<String, String> f = this::ts;
    await(p.nothing());
    return ready(f.apply("s"));
  }

  // 84: this is stored, passed and returned
  public DynamicFuture<Boolean> runThisIdentity() {
    Object me = this;
    await(p.nothing());
    Supplier<Object> f = () -> this;
    return ready(me == this && f.get() == me && same(this, await(p.of(this))));
  }

  public boolean same(Object a, Object b) {
    return a == b;
  }
}
