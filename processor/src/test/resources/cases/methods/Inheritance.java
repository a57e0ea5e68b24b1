package cases.methods;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import cases.support.Probe;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.util.List;

/** Inheritance between annotated types, super calls, default methods. */
@AsyncTrait
public class Inheritance extends AsyncCase {
  public Inheritance(Environment env) {
    super(env);
  }

  /** A trait with default methods. */
  @AsyncTrait
  public interface Greeter {
    Environment environment();

    @Recycle
    DynamicFuture<String> name(int n);

    default DynamicFuture<String> greet(int n) {
      environment().log("greet");
      String name = await(name(n));
      await(environment().probe().nothing());
      return ready("hello " + name);
    }

    default DynamicFuture<String> greetTwice() {
      return ready(await(greet(1)) + await(greet(2)));
    }

    default DynamicFuture<String> tail() {
      return greet(3);
    }

    static DynamicFuture<String> of(Probe p, String s) {
      String r = await(p.s(s));
      return ready(r + "!");
    }
  }

  /** Extends a trait. */
  @AsyncTrait
  public interface Polite extends Greeter {
    @Override
    default DynamicFuture<String> greet(int n) {
      String plain = await(Greeter.super.greet(n));
      return ready("dear " + plain);
    }
  }

  /** The base class. */
  @AsyncTrait
  public static class Person implements Greeter {
    public final Environment env;

    public Person(Environment env) {
      this.env = env;
    }

    @Override
    public Environment environment() {
      return env;
    }

    public String prefix() {
      return "person";
    }

    @Override
    public DynamicFuture<String> name(int n) {
      env.log("Person.name");
      int v = await(env.leaf().i(n));
      return ready(prefix() + v);
    }

    public DynamicFuture<Integer> age() {
      return ready(await(env.probe().i(40)));
    }
  }

  /** Overrides and calls super. */
  @AsyncTrait
  public static class Child extends Person {
    public Child(Environment env) {
      super(env);
    }

    @Override
    public String prefix() {
      return "child";
    }

    @Override
    @Recycle(false)
    public DynamicFuture<String> name(int n) {
      String base = await(super.name(n + await(env.probe().i(10))));
      return ready(base + "/" + await(super.name(1)));
    }

    @Override
    public DynamicFuture<Integer> age() {
      int base = await(super.age());
      return ready(base - 30);
    }
  }

  /** Overrides again; a tail call of super. */
  @AsyncTrait
  public static class Grandchild extends Child implements Polite {
    public Grandchild(Environment env) {
      super(env);
    }

    @Override
    public String prefix() {
      return "grand" + super.environment().probe().getClass().getSimpleName();
    }

    @Override
    public DynamicFuture<Integer> age() {
      return super.age();
    }
  }

  // 166: a static method of a trait
  public DynamicFuture<String> runTraitStatic() {
    return ready(await(Greeter.of(p, "s")) + await(Greeter.of(p, "t")));
  }

  /** A plain implementation, without generated code. */
  public static class Plain implements Greeter {
    public final Environment env;

    public Plain(Environment env) {
      this.env = env;
    }

    @Override
    public Environment environment() {
      return env;
    }

    @Override
    public DynamicFuture<String> name(int n) {
      return env.probe().s("plain" + n);
    }

    @Override
    public DynamicFuture<String> greet(int n) {
      return env.probe().s("override" + n);
    }
  }

  // 171, 212: a plain receiver, whose trait has awaiting default methods
  public DynamicFuture<String> runPlainReceiver() {
    Greeter plain = new Plain(env);
    String s = await(plain.greet(1));
    return ready(s + await(plain.name(2)) + await(plain.greetTwice()) + await(plain.tail()));
  }

  // 171
  public DynamicFuture<String> runChild() {
    Child child = env.create(Child.class);
    return ready(await(child.name(1)) + await(child.greet(2)) + await(child.age()) + await(child.greetTwice()));
  }

  // 171
  public DynamicFuture<String> runGrandchild() {
    Person person = env.create(Grandchild.class);
    Greeter greeter = person;
    return ready(await(person.name(1)) + await(greeter.greet(2)) + await(person.age()) + await(greeter.tail()));
  }

  // 212: one call site, receivers of several kinds
  public DynamicFuture<String> runMixedReceivers() {
    String s = "";
    for (Greeter g : List.of(new Plain(env), env.create(Child.class), env.create(Grandchild.class), new Plain(env))) {
      s += await(g.greet(5)) + ";";
    }
    return ready(s);
  }
}
